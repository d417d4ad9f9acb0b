import { randomUUID } from "node:crypto";
import { expect, test } from "../../fixtures.ts";
import { beginWalk } from "../../support/begin-walk.ts";
import { continueWalk } from "../../support/continue-walk.ts";
import { expectNoSidewaysScroll } from "../../support/expect-no-sideways-scroll.ts";
import { expectSound } from "../../support/expect-sound.ts";
import { fillBasics } from "../../support/fill-basics.ts";
import { linkIn } from "../../support/link-in.ts";
import { readMail } from "../../support/read-mail.ts";

test("a walk is put aside with what was typed, named, paused, gone on with and deleted", async ({
  member: page,
  site,
  person,
}) => {
  await beginWalk(page, site, "plan-a-festival");
  await fillBasics(page, "For another day");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kept for later");
  await expectSound(page);

  await page.getByRole("button", { name: "Mail me the link" }).click();
  await expect(page.getByRole("status")).toContainText(person.email);
  const mail = await readMail(page, site, person.email, "Go on with Plan a festival");
  expect(mail).toContain(page.url().replace(/\/later.*$/, ""));

  await page.goto(page.url().replace(/\?.*$/, ""));
  await page.getByLabel("What you call it").fill("");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("alert")).toContainText("Give it a name.");
  await page.getByLabel("What you call it").fill("The one in June");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("main")).toContainText("The one in June, a walk through Plan a festival");

  await page.getByRole("button", { name: "Pause it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paused");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("textbox", { name: "What is it called?" })).toHaveValue("For another day");

  await page.getByRole("button", { name: "Save for later" }).click();
  await page.getByText("Delete this walk").click();
  await expect(page.getByText("4 answers go with it.")).toBeVisible();
  const walk = page.url().replace(/\/later.*$/, "");
  await page.getByRole("button", { name: "Delete it for good" }).click();
  await expect(page).toHaveURL(`${site.onboarding}/`);
  expect((await page.goto(walk))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such walk");
});

test("a guest goes on elsewhere by a mailed link, once, without scripts too", { tag: "@desk-only" }, async ({
  page,
  site,
  openBrowser,
}) => {
  const address = `${randomUUID()}@guests.test`;
  const walk = await beginWalk(page, site, "volunteer-for-a-shift");
  await page.getByRole("button", { name: "Save for later" }).click();
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Mail me the link" }).click();
  await expect(page.getByRole("status")).toContainText("A link is on its way");
  const link = linkIn(await readMail(page, site, address, "Go on with Volunteer for a shift"), "resume");

  const phone = await openBrowser({ javaScriptEnabled: false });
  expect((await phone.goto(walk))?.url()).toContain("/login");
  await phone.goto(site.onboarding + link);
  await phone.getByRole("button", { name: "Go on" }).click();
  await expect(phone).toHaveURL(`${walk}/where`);
  await phone.getByRole("radio", { name: /^Gates/ }).check();
  await continueWalk(phone, "shift");

  const third = await openBrowser();
  expect((await third.goto(site.onboarding + link))?.status()).toBe(410);
  await expectSound(third);
});

test("whoever wishes so leaves none of their answers behind", async ({ member: page, site }) => {
  await beginWalk(page, site, "plan-a-festival");
  await page.getByRole("button", { name: "Save for later" }).click();
  await page.getByRole("radio", { name: /^Keep none of them/ }).check();
  await page.getByRole("button", { name: "Save the choice" }).click();
  await expect(page.getByRole("status")).toContainText("for when you hand it in");
  await expect(page.getByRole("radio", { name: /^Keep none of them/ })).toBeChecked();
});

test("a walk of one visit bears a long name, and what it does not keep is not offered", { tag: "@desk-only" }, async ({
  page,
  site,
}) => {
  await page.goto(`${site.onboarding}/w/tell-us-how-it-went`);
  await page.getByRole("radio", { name: /^Forget my answers/ }).check();
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByRole("radio", { name: "Good", exact: true }).check();
  await expect(page).toHaveURL(/best$/);
  const walk = page.url().replace(/\/best$/, "");
  await page.goto(`${walk}/later`);
  await expect(page.getByRole("link", { name: "Share it" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Save its answers" })).toHaveCount(0);
  await page.getByLabel("What you call it").fill("W".repeat(60));
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("status")).toContainText("new name");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${walk}/best`);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Skip this step" }).click();
  await expect(page).toHaveURL(/thanks$/);
  await continueWalk(page, "review");
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("main")).toContainText("From an empty page.");
  await expect(page.getByRole("main")).not.toContainText("your answers or without");
});
