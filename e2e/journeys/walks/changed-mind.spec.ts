import { beginWalk } from "../../support/begin-walk.ts";
import { fillBasics } from "../../support/fill-basics.ts";
import { walkFestival } from "../../support/walk-festival.ts";
import { expect, test } from "../../walker.ts";

const FESTIVAL = "plan-a-festival";
const TITLE = "What is it called?";

test("a step with errors is mended and left by keyboard alone", { tag: "@desk-only" }, async ({
  member: page,
  site,
}) => {
  await beginWalk(page, site, FESTIVAL);
  await page.getByRole("radio", { name: /^Outdoors/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("textbox", { name: TITLE }).focus();
  await page.keyboard.press("Enter");
  const errors = page.getByRole("alert");
  await expect(errors).toBeFocused();
  await expect(errors).toContainText("answers need another look");
  await page.keyboard.press("Tab");
  await expect(errors.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("By keyboard");
  await fillBasics(page, "By keyboard");
  await page.getByRole("textbox", { name: TITLE }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("If the weather turns");
});

test("an answer that leads elsewhere says so, and is taken back", { tag: "@scripts" }, async ({ walker, site }) => {
  const page = walker.page();
  await beginWalk(page, site, FESTIVAL);
  await fillBasics(page, "In or out");
  const rail = page.locator(".rail");
  await walker.press(page.getByText("Indoors", { exact: true }));
  const note = page.locator("[data-changed]");
  await expect(note).toContainText("is no longer asked");
  await expect(rail).toContainText("No weather inside");
  await walker.press(page.getByRole("button", { name: "Undo" }));
  await expect(note).toBeHidden();
  await expect(page.getByRole("radio", { name: /^Outdoors/ })).toBeChecked();
  await expect(rail).not.toContainText("No weather inside");
});

test("an answer that leads elsewhere is said of on the page that follows, and Back loses nothing", async ({
  walker,
  site,
}) => {
  const page = walker.page();
  const walk = await walkFestival(page.request, site, "Back and forth");
  await page.goto(`${walk}/stage`);
  await walker.press(page.getByRole("link", { name: "Back" }));
  await expect(page.getByLabel("Who calls it off, if it comes to that?")).toHaveValue("Harbour office");
  await walker.press(page.getByRole("link", { name: "Back" }));
  await expect(page.getByRole("textbox", { name: TITLE })).toHaveValue("Back and forth");
  await walker.press(page.getByText("Indoors", { exact: true }));
  await walker.goOn();
  await expect(page).toHaveURL(/\/stage$/);
  if (!walker.hasScripts)
    await expect(page.getByRole("status").first()).toContainText(
      "is no longer asked; what you answered there is kept.",
    );
  await page.goBack();
  await expect(page.getByRole("textbox", { name: TITLE })).toHaveValue("Back and forth");
  await expect(page.getByRole("radio", { name: /^Indoors/ })).toBeChecked();
});
