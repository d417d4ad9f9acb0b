import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { beginWalk } from "../support/begin-walk.ts";
import { boatWizard } from "../support/boat-wizard.ts";
import { buildPng } from "../support/build-png.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { fillSignIn } from "../support/fill-sign-in.ts";
import { publishWizard } from "../support/publish-wizard.ts";

const card = (page: Page, name: string) =>
  page.locator(".choice").filter({ has: page.locator(`[data-label]:text-is("${name}")`) });
const goOn = (page: Page) => page.getByRole("button", { name: "Continue" }).last().click();
const trouble = (page: Page) => page.locator("[data-trouble]");
const isSaved = (page: Page) => expect(page.locator("[data-saved]")).toHaveText(/^Saved \d/);

test("an answer shows, switches off, adds up and leads elsewhere at once, and says so", async ({
  member: page,
  site,
}) => {
  await beginWalk(page, site, await publishWizard(site, boatWizard));
  const rail = page.getByRole("navigation", { name: "Your path" });
  await expect(page.getByLabel("Colour of the sail")).toBeHidden();
  await card(page, "Mast").click();
  await expect(page.getByLabel("Colour of the sail")).toBeVisible();
  await expect(page.locator("[data-total]")).toHaveText("€5.00");
  await card(page, "Punt").click();
  await expect(page.getByRole("checkbox", { name: "Mast" })).toBeDisabled();
  await expect(card(page, "Mast")).toContainText("Not together with Punt");
  await expect(page.getByLabel("Colour of the sail")).toBeHidden();
  await expect(page.locator("[data-total]")).toHaveText("€20.50");
  await expect(rail).not.toContainText("Rig");
  await expect(page.locator("[data-changed]")).toContainText("Rig is no longer asked.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rail).toContainText("Rig");
  await expect(rail.locator("svg")).toHaveCount(1);
  await expect(page.getByLabel("Colour of the sail")).toBeVisible();

  await card(page, "Another").click();
  await goOn(page);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("alert")).toContainText("3 answers need another look");
  await page.getByRole("link", { name: "Kind: say more about Another" }).click();
  await page.getByLabel("Which one").fill("A canoe");
  await page.getByRole("link", { name: "Her name: write an answer" }).click();
  await expect(page.getByLabel("Her name")).toBeFocused();
  await page.keyboard.type("Ida");
  await page.getByLabel("Colour of the sail").fill("Red");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Rig" })).toBeVisible();
});

test("a step goes on by itself after a press alone, and a long list is searched", async ({ member: page, site }) => {
  await beginWalk(page, site, await publishWizard(site, boatWizard));
  await card(page, "Punt").click();
  await page.getByLabel("Her name").fill("Ida");
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1, name: "Size" })).toBeVisible();
  await page.getByRole("radio", { name: "Small" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Large" })).toBeChecked();
  await isSaved(page);
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { level: 1, name: "Wood" })).toBeVisible();

  await page.getByRole("searchbox", { name: "Search 13 choices" }).fill("l");
  await expect(page.getByText("5 of 13")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Oak" })).toBeHidden();
  await card(page, "Elm").click();
  await page.getByRole("searchbox").fill("oak");
  await expect(page.getByRole("checkbox", { name: "Elm" })).toBeVisible();

  const picture = { name: "plan.png", mimeType: "image/png", buffer: buildPng(40, 30) };
  await page.getByLabel("Plans").setInputFiles(picture);
  await expect(page.getByRole("link", { name: "plan.png" })).toBeVisible();
  await expect(page.getByLabel("Plans")).toBeHidden();
  await page.getByRole("button", { name: "Remove plan.png" }).click();
  await expect(page.getByRole("link", { name: "plan.png" })).toHaveCount(0);
  await page.getByLabel("Plans").setInputFiles({ ...picture, buffer: Buffer.from("no picture"), name: "words.png" });
  await expect(page.locator("#set-plans")).toContainText("words.png");
  await expect(page.locator("#set-plans")).toHaveClass(/has-error/);
});

test("what is typed without a connection, in a browser that is closed, or signed out, is not lost", async ({
  member: page,
  site,
  person,
}) => {
  await beginWalk(page, site, await publishWizard(site, boatWizard));
  const step = page.url();
  const context = page.context();
  await card(page, "Dinghy").click();
  await isSaved(page);
  await context.setOffline(true);
  await page.getByLabel("Her name").fill("Ida");
  await expect(trouble(page)).toContainText("Offline: kept here, will be sent.");
  await goOn(page);
  await expect(page).toHaveURL(step);
  await context.setOffline(false);
  await expect(trouble(page)).toBeHidden();
  await isSaved(page);

  await context.setOffline(true);
  await page.getByLabel("Her name").fill("Ida Marie");
  await expect(trouble(page)).toBeVisible();
  const later = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  await later.goto(step);
  await expect(later.getByLabel("Her name")).toHaveValue("Ida Marie");
  await isSaved(later);

  await context.clearCookies();
  await later.getByLabel("Her name").fill("Ida Marie II");
  await expect(trouble(later)).toContainText("You are signed out.");
  await later.getByRole("link", { name: "Sign in and go on" }).click();
  await fillSignIn(later, person.email, person.password);
  await expect(later.getByLabel("Her name")).toHaveValue("Ida Marie II");
  await expect(later.getByLabel("Her name")).toBeFocused();
  await expect(later.getByText("What you typed here before is back.")).toBeVisible();
  await isSaved(later);
  await later.reload();
  await expect(later.getByText("What you typed here before is back.")).toBeHidden();
  await expect(later.getByLabel("Her name")).toHaveValue("Ida Marie II");
});

test("two tabs that answer the same question are asked which answer stays, others go on", async ({
  member: page,
  site,
}) => {
  await beginWalk(page, site, await publishWizard(site, boatWizard));
  const step = page.url();
  const other = await page.context().newPage();
  await other.goto(step);
  await other.getByLabel("Her name").fill("Theirs");
  await isSaved(other);
  await card(page, "Dinghy").click();
  await page.getByLabel("Her name").fill("Mine");
  const question = page.locator(".walk-conflict");
  await expect(question).toContainText("This was answered elsewhere meanwhile: Theirs");
  await expectAccessible(page);
  await goOn(page);
  await expect(question.getByRole("button", { name: "Keep mine" })).toBeFocused();
  await page.keyboard.press("Enter");
  await isSaved(page);
  await other.getByLabel("Her name").fill("Theirs again");
  const answer = other.locator(".walk-conflict");
  await answer.getByRole("button", { name: "Take the other" }).click();
  await expect(other.getByLabel("Her name")).toHaveValue("Mine");
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1, name: "Rig" })).toBeVisible();
});

test("files on their way are waited for, what became of each is said, and going back asks for a page anew", async ({
  member: page,
  site,
}) => {
  await beginWalk(page, site, await publishWizard(site, paperWizard));
  await goOn(page);
  await expect(page.getByRole("alert")).toContainText("Her name: write an answer");

  let letGo = () => {};
  await page.route("**/papers/files", async (route) => {
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await route.continue();
  });
  const picture = (name: string) => ({ name, mimeType: "image/png", buffer: buildPng(40, 30) });
  const send = async (files: Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0]) => {
    const asked = page.waitForRequest("**/papers/files");
    await page.getByLabel("Plans").setInputFiles(files);
    await asked;
  };
  await send([{ ...picture("words.png"), buffer: Buffer.from("no picture") }, picture("bow.png")]);
  await page.getByLabel("Her name").fill("Ida");
  await isSaved(page);
  const second = page.waitForRequest("**/papers/files");
  letGo();
  await second;
  await expect(page.locator("#set-plans")).toContainText("words.png is not of a kind");
  letGo();
  await expect(page.getByRole("link", { name: "bow.png" })).toBeVisible();
  await expect(page.locator("#set-plans")).toContainText("words.png is not of a kind");
  await expect(page.getByLabel("Her name")).toBeFocused();

  await send([picture("stern.png")]);
  await goOn(page);
  await expect(page.locator("[data-continue]").last()).toHaveAttribute("aria-busy", "true");
  letGo();
  await expect(page.getByRole("heading", { level: 1, name: "Rig" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Papers" })).toBeVisible();
  await expect(page.getByRole("link", { name: "stern.png" })).toBeVisible();
});

const paperWizard = {
  name: "Papers of a boat",
  steps: [
    {
      key: "papers",
      name: "Papers",
      sets: [
        { key: "name", name: "Her name", type: "TEXT_INPUT" },
        {
          key: "plans",
          name: "Plans",
          type: "FILE_UPLOAD",
          required: false,
          rules: { accept: ["image/*"], maxFiles: 3 },
        },
      ],
    },
    { key: "rig", name: "Rig", sets: [] },
  ],
};
