import { expect, test } from "../fixtures.ts";
import { expectSound } from "../support/expect-sound.ts";
import { fillSignIn } from "../support/fill-sign-in.ts";

const PHONE = { tag: "@phone" };

test(
  "a visitor finds something, starts without an account and takes it along on signing in",
  PHONE,
  async ({ page, site, person }) => {
    await page.goto(site.onboarding);
    await expectSound(page);
    await page.getByRole("searchbox", { name: "Search" }).fill("first aid");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("status")).toContainText("1 thing with \u201cfirst aid\u201d");
    await page.getByRole("link", { name: "Volunteer for a shift" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Volunteer for a shift");
    await expectSound(page);
    await page.getByRole("button", { name: "Start" }).click();
    await expect(page).toHaveURL(/\/walk\/[\w-]{20,}/);

    await page.goto(site.onboarding);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome back");
    await expect(page.getByRole("link", { name: "Go on with Volunteer for a shift" })).toBeVisible();
    await expectSound(page);
    await page.goto(`${site.console}/account/profile`);
    await expect(page, "a guest is nobody elsewhere").toHaveURL(/\/login\?redirectTo=/);

    await page.goto(`${site.onboarding}/login`);
    await fillSignIn(page, person.email, person.password);
    await expect(page.getByRole("link", { name: "Go on with Volunteer for a shift" })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("You are not signed in");
  },
);

test("what needs an account leads to signing in, and back", PHONE, async ({ page, site, person }) => {
  await page.goto(`${site.onboarding}/w/plan-a-festival`);
  await expectSound(page);
  await page.getByRole("link", { name: "Sign in to start" }).click();
  await fillSignIn(page, person.email, person.password);
  await expect(page).toHaveURL(`${site.onboarding}/w/plan-a-festival`);
  await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
});

test("nobody starts what is not theirs to start", async ({ request, site }) => {
  const start = (key: string, form: Record<string, string>) =>
    request.post(`${site.onboarding}/w/${key}`, { form, headers: { origin: site.onboarding }, maxRedirects: 0 });
  const led = await start("plan-a-festival", { privacy: "keep" });
  expect([led.status(), led.headers()["location"]]).toEqual([
    302,
    "/login?redirectTo=%2Fw%2Fplan-a-festival&unsent=yes",
  ]);
  expect((await start("no-such-wizard", { privacy: "keep" })).status()).toBe(404);
  const unread = await start("volunteer-for-a-shift", { privacy: "perhaps" });
  expect(unread.status()).toBe(422);
  expect(await unread.text()).toContain("Choose what becomes of your answers.");
  expect(unread.headers()["set-cookie"] ?? "", "nobody is made for a form that was refused").not.toContain("session");
});

test(
  "a walk is deleted from the list of one's own, once it is said what is lost",
  PHONE,
  async ({ member: page, site }) => {
    await page.goto(`${site.onboarding}/walks`);
    await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
    await page.goto(`${site.onboarding}/w/join-the-rowing-club`);
    await page.getByRole("radio", { name: /^Forget my answers/ }).check();
    await page.getByRole("button", { name: "Start" }).click();
    await expect(page).toHaveURL(/\/walk\//);
    await page.goto(`${site.onboarding}/walks`);
    await expectSound(page);
    await page.getByRole("link", { name: "Delete Join the rowing club" }).click();
    await expect(page.getByRole("heading", { name: "Delete Join the rowing club?" })).toBeVisible();
    await expectSound(page);
    await page.getByRole("button", { name: "Delete the walk" }).click();
    await expect(page.getByRole("status")).toHaveText("The walk is deleted.");
    await expect(page.getByRole("link", { name: /^Go on/ })).toHaveCount(0);
  },
);
