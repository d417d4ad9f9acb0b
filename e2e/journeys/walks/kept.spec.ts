import { expect, test } from "../../fixtures.ts";
import { beginWalk } from "../../support/begin-walk.ts";
import { boatWizard } from "../../support/boat-wizard.ts";
import { buildPng } from "../../support/build-png.ts";
import { continueWalk } from "../../support/continue-walk.ts";
import { fillBasics } from "../../support/fill-basics.ts";
import { fillSignIn } from "../../support/fill-sign-in.ts";
import { publishWizard } from "../../support/publish-wizard.ts";
import { signIn } from "../../support/sign-in.ts";

const WIZARD = "plan-a-festival";
const TITLE = "What is it called?";

test("what is answered is saved as it is given, and another device goes on with it", {
  tag: ["@scripts", "@two-devices"],
}, async ({ member: page, site, person, openBrowser }) => {
  const walk = await beginWalk(page, site, WIZARD);
  await page.getByRole("textbox", { name: TITLE }).fill("Kept as it is typed");
  await expect(page.locator("[data-saved]")).toHaveText(/^Saved \d/);
  const phone = await openBrowser();
  await signIn(phone.request, site.onboarding, person);
  await phone.goto(walk);
  await expect(phone.getByRole("textbox", { name: TITLE })).toHaveValue("Kept as it is typed");
});

test("what was typed without a connection is said to be kept, and sent once there is one", {
  tag: "@desk-only",
}, async ({ member: page, site }) => {
  const walk = await beginWalk(page, site, WIZARD);
  await page.context().setOffline(true);
  await page.getByRole("textbox", { name: TITLE }).fill("Typed at sea");
  await expect(page.getByText("Offline: kept here, will be sent.")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.locator("[data-saved]")).toHaveText(/^Saved \d/);
  await page.goto(walk);
  await expect(page.getByRole("textbox", { name: TITLE })).toHaveValue("Typed at sea");
});

test("whoever was signed out on the way signs in and finds what they typed, without scripts", {
  tag: "@desk-only",
}, async ({ member, site, person, openBrowser }) => {
  const page = await openBrowser({ javaScriptEnabled: false, storageState: await member.context().storageState() });
  await beginWalk(page, site, WIZARD);
  await fillBasics(page, "Typed before the session ended");
  await page.context().clearCookies({ name: "boardwalk_session" });
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(/\/login\?/);
  await fillSignIn(page, person.email, person.password);
  await expect(page).toHaveURL(/\/basics$/);
  await expect(page.getByText("You were signed out.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: TITLE })).toHaveValue("Typed before the session ended");
  await continueWalk(page, "weather");
});

for (const scripts of [true, false]) {
  const how = scripts ? "with scripts" : "without scripts";
  test(`two pages that answer the same differently are asked which answer stays, ${how}`, {
    tag: "@desk-only",
  }, async ({ member, site, openBrowser }) => {
    const options = { javaScriptEnabled: scripts, storageState: await member.context().storageState() };
    const [first, second] = [await openBrowser(options), await openBrowser(options)];
    const walk = await beginWalk(first, site, WIZARD);
    await second.goto(walk);
    await fillBasics(first, "By the quay");
    await continueWalk(first, "weather");
    await second.getByRole("textbox", { name: TITLE }).fill("On the green");
    if (!scripts) await second.getByRole("button", { name: "Continue", exact: true }).click();
    const asked = second.locator("#set-title").getByText(/^This was answered elsewhere meanwhile/);
    await expect(asked).toBeVisible();
    await expect(second.locator("#set-title")).toContainText("By the quay");
    if (!scripts) await second.getByRole("radio", { name: /^Your answer here/ }).check();
    await second.getByRole("button", { name: scripts ? "Keep mine" : "Keep this answer" }).click();
    await expect(asked).toHaveCount(0);
    if (scripts) await expect(second.locator("[data-saved]")).toHaveText(/^Saved \d/);
    await first.goto(`${walk}/basics`);
    await expect(first.getByRole("textbox", { name: TITLE })).toHaveValue("On the green");
  });
}

test("a file that meets a lost session leads to signing in", { tag: "@desk-only" }, async ({
  member: page,
  site,
  person,
}) => {
  await beginWalk(page, site, await publishWizard(site, boatWizard));
  await page.getByRole("radio", { name: /^Punt/ }).check();
  await page.getByLabel("Her name").fill("Ida");
  await continueWalk(page, "size");
  await page.getByRole("radio", { name: "Small" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wood");
  await page.context().clearCookies({ name: "boardwalk_session" });
  await page.getByLabel("Plans").setInputFiles({ name: "plan.png", mimeType: "image/png", buffer: buildPng(8) });
  await expect(page.locator("#set-plans")).toContainText("You are signed out, so this was not done.");
  await page.getByRole("link", { name: "Sign in and go on" }).click();
  await fillSignIn(page, person.email, person.password);
  await expect(page).toHaveURL(/\/wood#set-plans$/);
});

test("what is too long to wait for a sign-in is handed back at once, without scripts", { tag: "@desk-only" }, async ({
  member,
  site,
  person,
  openBrowser,
}) => {
  const page = await openBrowser({ javaScriptEnabled: false, storageState: await member.context().storageState() });
  await beginWalk(page, site, WIZARD);
  await fillBasics(page, "Kept in part");
  const long = "A name by the water. ".repeat(400).trim();
  await page.getByRole("textbox", { name: TITLE }).evaluate((field) => field.removeAttribute("maxlength"));
  await page.getByRole("textbox", { name: TITLE }).fill(long);
  await page.context().clearCookies({ name: "boardwalk_session" });
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One answer was not kept");
  await expect(page.getByRole("textbox", { name: "What was not kept" })).toHaveValue(long);
  await page.getByRole("link", { name: "Sign in and go back to the step" }).click();
  await fillSignIn(page, person.email, person.password);
  await expect(page.getByText("but for files and what was too long to be kept")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Outdoors/ })).toBeChecked();
});
