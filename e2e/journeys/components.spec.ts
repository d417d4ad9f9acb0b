import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import type { Site } from "../servers/running.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";

/** The part of the page that shows one component, once scripts have taken over. */
async function openPart(page: Page, site: Site, part: string): Promise<Locator> {
  await page.goto(`${site.console}/dev/components#${part}`);
  await expect(page.locator("#date .has-calendar").first()).toBeVisible();
  return page.locator(`#${part}`);
}

async function widthOf(button: Locator): Promise<number> {
  return Math.round((await button.boundingBox())?.width ?? 0);
}

test("a busy button is as wide as before", async ({ page, site }) => {
  const buttons = await openPart(page, site, "buttons");
  for (const name of ["Publish…", "Export", "Preview", "Sign out", "Delete"]) {
    const all = buttons.getByRole("button", { name, exact: true });
    const busy = buttons.locator("[aria-busy=true]", { hasText: name });
    expect(await widthOf(busy), name).toBe(await widthOf(all.first()));
  }
});

test("a busy button swallows presses, clicks and Enter in the form's field, and Escape leaves its dialog", async ({
  page,
  site,
}) => {
  const dialogs = await openPart(page, site, "dialogs");
  await page.evaluate(() => {
    document.addEventListener("submit", () => {
      document.body.dataset["sent"] = `${Number(document.body.dataset["sent"] ?? 0) + 1}`;
    });
  });
  await dialogs.getByRole("button", { name: "Delete an organization…" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Delete Halyard Events?" });
  const act = dialog.getByRole("button", { name: "Delete 12 wizards" });
  await expect(act).toBeDisabled();
  await dialog.getByLabel("Write halyard to go on").fill("halyard");
  await act.press("Enter");
  await expect(act).toHaveAttribute("aria-busy", "true");
  await expect(act).toBeFocused();
  await act.press("Enter");
  await act.press("Space");
  await act.click({ force: true });
  await dialog.getByLabel("Write halyard to go on").press("Enter");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await expect(page.locator("body")).toHaveAttribute("data-sent", "1");
  await expectAccessible(page);
});

test("a dialog holds the focus, says what it is about, and gives the focus back", async ({ page, site }) => {
  const dialogs = await openPart(page, site, "dialogs");
  const opener = dialogs.getByRole("button", { name: "Sign out 4 devices…" });
  await opener.press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "Sign out the other 4 devices?" });
  await expect(dialog).toHaveAccessibleDescription(/^They stop working at once/);
  for (let tabs = 0; tabs < 4; tabs++) {
    await page.keyboard.press("Tab");
    await expect(dialog.locator(":focus")).toHaveCount(1);
  }
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("a drawer scrolls by keyboard, closes, and gives the focus back", async ({ page, site }) => {
  const dialogs = await openPart(page, site, "dialogs");
  const opener = dialogs.getByRole("button", { name: "Look at a delivery" });
  await opener.press("Enter");
  const drawer = page.getByRole("dialog", { name: /^Delivery to/ });
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(drawer.getByRole("region")).toBeFocused();
  await page.keyboard.press("End");
  await expect(drawer.getByText("Tried at 21:00")).toBeInViewport();
  await drawer.getByRole("button", { name: "Close" }).press("Enter");
  await expect(drawer).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("a form is sent with what was chosen by keyboard alone", async ({ page, site }) => {
  const form = await openPart(page, site, "form");
  await form.getByLabel("Kind of event").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("wol");
  await expect(page.getByRole("option")).toHaveCount(1);
  // While a list is open React Aria keeps screen readers in it; Tab closes it first, so nothing hidden is reached.
  await expectAccessible(page, ["aria-hidden-focus"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(form.getByRole("combobox", { name: "Looked after by" })).toHaveValue("Tomasz Wolny");
  await form.getByLabel("Takes place on", { exact: true }).fill("2026-06-18");
  await form.getByRole("button", { name: "Takes place on: choose in a calendar" }).press("Enter");
  const calendar = page.getByRole("dialog", { name: "Takes place on" });
  await expect(calendar.locator(":focus")).toHaveText("18");
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(calendar).toHaveCount(0);
  await expect(form.getByLabel("Takes place on", { exact: true })).toHaveValue("2026-06-19");
  await form.getByRole("button", { name: "Put it into the address" }).press("Enter");
  await expect(page).toHaveURL(/\?kind=indoor&owner=tomasz&day=2026-06-19#form$/);
});

test("a calendar goes far in one step and no further than its end", async ({ page, site }) => {
  const form = await openPart(page, site, "form");
  await form.getByLabel("Takes place on", { exact: true }).fill("2027-03-09");
  await form.getByRole("button", { name: "Takes place on: choose in a calendar" }).click();
  const calendar = page.getByRole("dialog", { name: "Takes place on" });
  await calendar.getByRole("combobox").first().selectOption({ label: "June" });
  await calendar.getByRole("combobox").last().selectOption({ label: "2026" });
  await expect(calendar.getByRole("button", { name: "The month before" })).toBeDisabled();
  await calendar.getByRole("button", { name: /^Friday,? (June 5|5 June),? 2026/ }).click();
  await expect(form.getByLabel("Takes place on", { exact: true })).toHaveValue("2026-06-05");
});

test("a combobox says when nothing has that name, and forgets what was only typed", async ({ page, site }) => {
  const form = await openPart(page, site, "form");
  const owner = form.getByRole("combobox", { name: "Looked after by" });
  await owner.fill("zzz");
  await expect(page.getByText("Nothing has that name.")).toBeVisible();
  await page.keyboard.press("Escape");
  await form.getByLabel("Takes place on", { exact: true }).focus();
  await expect(owner).toHaveValue("");
  await form.getByRole("button", { name: "Put it into the address" }).click();
  await expect(page).toHaveURL(/\?kind=outdoor&owner=&day=#form$/);
});

test("what was chosen before the scripts came stays chosen", async ({ page, site }) => {
  const chosen = Promise.withResolvers<void>();
  await page.route("**/*.js", async (route) => {
    await chosen.promise;
    await route.continue();
  });
  await page.goto(`${site.console}/dev/components`, { waitUntil: "commit" });
  const form = page.locator("#form");
  await form.locator("select[name=owner]").selectOption("tomasz");
  chosen.resolve();
  await expect(form.locator("input[role=combobox]")).toHaveValue("Tomasz Wolny");
  await expect(form.locator("input[name=owner]")).toHaveValue("tomasz");
});

test("without scripts the same form is sent", { tag: "@phone" }, async ({ openBrowser, site }) => {
  const page = await openBrowser({ javaScriptEnabled: false });
  await page.goto(`${site.console}/dev/components`);
  const form = page.locator("#form");
  await form.getByLabel("Kind of event").selectOption("indoor");
  await form.getByLabel("Looked after by").selectOption("olivia");
  await form.getByLabel("Takes place on").fill("2026-06-20");
  await form.getByRole("button", { name: "Put it into the address" }).click();
  await expect(page).toHaveURL(/\?kind=indoor&owner=olivia&day=2026-06-20#form$/);
  await page
    .locator("#files")
    .getByLabel("Photo")
    .setInputFiles({
      name: "quay.png",
      mimeType: "image/png",
      buffer: Buffer.from("quay"),
    });
});

test("arrows go from tab to tab, past one that is off", async ({ page, site }) => {
  const tabs = await openPart(page, site, "tabs");
  await tabs.getByRole("tab", { name: "Request" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(tabs.getByRole("tabpanel", { name: "Answer" })).toContainText("503 after 8 seconds.");
  await page.keyboard.press("ArrowRight");
  await expect(tabs.getByRole("tab", { name: "Request" })).toBeFocused();
});

test("a toast undoes what was done, by keyboard, and can be closed", async ({ page, site }) => {
  const toasts = await openPart(page, site, "toasts");
  await toasts.getByRole("button", { name: "Archive 3" }).press("Enter");
  await expect(toasts.getByText("archived so far: 3")).toBeVisible();
  const region = page.getByRole("region", { name: "What was done" });
  // Its time stands still while the focus is in it.
  await page.keyboard.press("F6");
  await expect(page.locator(".toasts :focus, .toasts:focus")).toHaveCount(1);
  await expectAccessible(page);
  await region.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(toasts.getByText("archived so far: 0")).toBeVisible();
  await expect(region).toHaveCount(0);
  await toasts.getByRole("button", { name: "Copy link" }).click();
  await expect(region).toContainText("Link copied");
  await region.getByRole("button", { name: "Close" }).click();
  await expect(region).toHaveCount(0);
});

test("a tooltip shows on focus and goes on Escape", async ({ page, site }) => {
  const toasts = await openPart(page, site, "toasts");
  await toasts.getByRole("button", { name: "Copy link" }).focus();
  await page.keyboard.press("Tab");
  const archive = toasts.getByRole("button", { name: "Archive", exact: true });
  await expect(archive).toBeFocused();
  await expect(archive).toHaveAccessibleDescription("Archive: nobody new can start it");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("tooltip")).toContainText("107 starts, 65 completions");
});

test("a file is chosen, dropped, refused in words and left out again", async ({ page, site }) => {
  const files = await openPart(page, site, "files");
  const photo = page.locator("input[type=file][name=photo]");
  const quay = { name: "quay.png", mimeType: "image/png", buffer: Buffer.alloc(40_000, 1) };
  await photo.setInputFiles(quay);
  const field = files.locator(".field", { has: photo });
  await expect(field.getByRole("listitem")).toContainText("quay.png");
  await expect(field.getByRole("listitem")).toContainText("40 kB");
  await expectAccessible(page);
  await field.getByRole("button", { name: "Leave out quay.png" }).press("Enter");
  await expect(field.getByRole("listitem")).toHaveCount(0);
  await expect(photo).toHaveValue("");
  await expect(photo).toBeFocused();
  await photo.setInputFiles({ ...quay, buffer: Buffer.alloc(3_000_000, 1) });
  await expect(photo).toHaveAccessibleDescription(/quay\.png has 3 MB; at most 2 MB fit\./);
  await expect(photo).toHaveValue("");

  const dropped = await page.evaluateHandle(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(["%PDF"], "permit.pdf", { type: "application/pdf" }));
    carried.items.add(new File(["plan"], "plan.png", { type: "image/png" }));
    return carried;
  });
  const papers = files.locator(".field", { has: page.getByLabel("Papers") });
  await papers.locator(".file").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(papers.getByRole("listitem")).toHaveCount(2);
  await field.locator(".file").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(field.getByRole("listitem")).toHaveCount(1);
  await expect(photo).toHaveAccessibleDescription(/permit\.pdf is of another kind than is asked for\./);
});

test("on a phone, dialogs, drawers and lists fit, and the phone's own calendar serves", { tag: "@phone-only" }, async ({
  page,
  site,
}) => {
  const dialogs = await openPart(page, site, "dialogs");
  await dialogs.getByRole("button", { name: "Sign out 4 devices…" }).tap();
  await expect(page.getByRole("alertdialog")).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("alertdialog").getByRole("button", { name: "Keep them" }).tap();
  await dialogs.getByRole("button", { name: "Look at a delivery" }).tap();
  await expect(page.getByRole("button", { name: "Send it again" })).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Close" }).tap();
  const owner = page.locator("#form").getByRole("combobox", { name: "Looked after by" });
  await owner.tap();
  await expect(page.getByRole("option", { name: "Olivia Marsh" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("option", { name: "Tomasz Wolny" })).toBeInViewport({ ratio: 1 });
  await owner.press("ArrowDown");
  await owner.press("Enter");
  await expect(owner).toHaveValue("Olivia Marsh");
  await expect(page.getByRole("button", { name: "Takes place on: choose in a calendar" })).toBeHidden();
});
