import { expect, test } from "../../fixtures.ts";
import { expectSound } from "../../support/expect-sound.ts";
import { signIn } from "../../support/sign-in.ts";
import { walkFestival } from "../../support/walk-festival.ts";

const TITLE = "Midsummer Harbour Festival";

test("a link lets one person in, who copies the walk, and shows nothing once it is ended", async ({
  member: page,
  site,
  openBrowser,
}) => {
  const walk = await walkFestival(page.request, site, TITLE);
  await page.goto(`${walk}/share`);
  await page.getByRole("radio", { name: "Look at it and begin a copy" }).check();
  await page.getByRole("checkbox", { name: "Include my answers." }).check();
  await page.getByLabel("How many people it lets in").fill("none");
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter a whole number");
  await expect(page.getByRole("radio", { name: "Look at it and begin a copy" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Include my answers." })).toBeChecked();
  await expectSound(page);
  await page.getByLabel("How many people it lets in").fill("1");
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  expect(link).toMatch(new RegExp(`^${site.onboarding}/s/[\\w-]{43}$`));
  await expectSound(page);

  const visitor = await openBrowser();
  await visitor.goto(link);
  await expect(visitor.getByText("Pat Ferry shares a walk through Plan a festival with you.")).toBeVisible();
  await expect(visitor.getByText(TITLE)).toHaveCount(0);
  await expectSound(visitor);
  await expect(visitor.getByRole("link", { name: "Sign in to open it" })).toBeVisible();

  const friend = await openBrowser();
  await signIn(friend.request, site.onboarding, {
    email: "olivia@boardwalk.test",
    password: "walk-the-boards",
    name: "Olivia",
  });
  await friend.goto(link);
  await friend.getByRole("button", { name: "Open it" }).click();
  await expect(friend.getByText(TITLE)).toBeVisible();
  await expect(friend.getByText("€1,250.00").first()).toBeVisible();
  await expectSound(friend);
  await friend.getByRole("button", { name: "Begin a copy with these answers" }).click();
  await expect(friend).toHaveURL(/\/walk\/[\w-]+\/basics$/);
  await expect(friend.getByLabel("What is it called?")).toHaveValue(TITLE);
  expect(friend.url()).not.toContain(walk);

  const late = await openBrowser();
  expect((await late.goto(link))?.status()).toBe(410);
  await expect(late.getByRole("heading", { name: "This link has been used as often as it may be" })).toBeVisible();
  await expectSound(late);

  await page.goto(`${walk}/share`);
  await expect(page.getByText("Opened by 1 of 1 people:")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Olivia" }).last()).toBeVisible();
  await page.getByRole("button", { name: /^End it/ }).click();
  await expect(page.getByRole("status")).toContainText("The link is ended.");
  expect((await friend.goto(link))?.status()).toBe(410);
  await expect(friend.getByText(TITLE)).toHaveCount(0);
  expect((await friend.goto(walk))?.status()).toBe(404);
});

test("a link without answers shows the way alone, and one to edit leads to the walk", async ({
  member: page,
  site,
  openBrowser,
}) => {
  const walk = await walkFestival(page.request, site, TITLE);
  const make = async (may: RegExp) => {
    await page.goto(`${walk}/share`);
    await page.getByRole("radio", { name: may }).check();
    await page.getByRole("button", { name: "Make the link" }).click();
    return page.getByLabel("Link", { exact: true }).inputValue();
  };
  const [look, edit] = [await make(/^Look at it The steps/), await make(/^Change it/)];

  const guest = await openBrowser();
  await guest.goto(look);
  await guest.getByRole("button", { name: "Open it" }).click();
  await expect(guest.getByText("This link shows the way that was gone, and none of the answers.")).toBeVisible();
  const shown = await guest.content();
  for (const secret of [TITLE, "Harbour office", "1,250"]) expect(shown).not.toContain(secret);
  expect(
    (await guest.request.post(look, { form: { intent: "copy" }, headers: { origin: site.onboarding } })).status(),
  ).not.toBe(500);
  const theirs = await guest.request.post(`${walk}/basics`, {
    form: { act: "continue", "set.title": "Mine" },
    headers: { origin: site.onboarding },
    maxRedirects: 0,
  });
  expect(theirs.status()).toBe(403);

  const friend = await openBrowser();
  await signIn(friend.request, site.onboarding, {
    email: "olivia@boardwalk.test",
    password: "walk-the-boards",
    name: "Olivia",
  });
  await friend.goto(edit);
  await friend.getByRole("button", { name: "Open it and go on" }).click();
  await expect(friend).toHaveURL(new RegExp(`^${walk}/`));
});

test("answers are saved, begun from, shown in the gallery and deleted", async ({
  member: page,
  site,
  person,
  openBrowser,
}) => {
  const walk = await walkFestival(page.request, site, TITLE);
  const name = `Two days by the water, ${person.email.split("@")[0]}`;
  await page.goto(`${walk}/save`);
  await page.getByLabel("Name", { exact: true }).fill(" ");
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByRole("alert")).toContainText("Give it a name.");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Tags").fill("Water, two days");
  await expectSound(page);
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await expectSound(page);
  await page.getByRole("button", { name: "Begin with these answers" }).click();
  await expect(page.getByLabel("What is it called?")).toHaveValue(TITLE);

  const search = `${site.onboarding}/gallery?search=${encodeURIComponent(name)}`;
  const visitor = await openBrowser();
  await visitor.goto(search);
  await expect(visitor.getByText("Nothing fits that")).toBeVisible();
  await page.goto(`${site.onboarding}/saved`);
  await expectSound(page);
  await page.getByRole("link", { name }).click();
  await page.getByRole("checkbox", { name: /Show it in the gallery/ }).check();
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByRole("status")).toContainText("The changes are saved.");

  await visitor.goto(search);
  await expectSound(visitor);
  await visitor.getByRole("link", { name }).click();
  await expect(visitor.getByText(TITLE)).toBeVisible();
  await expectSound(visitor);
  await visitor.getByRole("button", { name: "Begin with these answers" }).click();
  await expect(visitor).toHaveURL(/\/login\?/);

  await page.getByRole("link", { name: "Delete it" }).click();
  await page.getByRole("button", { name: "Delete it for good" }).click();
  await expect(page.getByRole("status")).toContainText("It is deleted.");
  await visitor.goto(search);
  await expect(visitor.getByText("Nothing fits that")).toBeVisible();
});

test("a walk is done again, with its answers or with none", async ({ member: page, site }) => {
  const walk = await walkFestival(page.request, site, TITLE);
  await page.goto(`${walk}/again`);
  await expectSound(page);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByLabel("What is it called?")).toHaveValue(TITLE);
  await page.goto(`${walk}/again`);
  await page.getByRole("radio", { name: "With nothing filled in" }).check();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByLabel("What is it called?")).toHaveValue("");
});
