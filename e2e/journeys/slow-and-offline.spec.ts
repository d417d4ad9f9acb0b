import { expect, test } from "../fixtures.ts";
import { buildPng } from "../support/build-png.ts";
import { signIn } from "../support/sign-in.ts";

test("a page that takes long says that it is on its way", async ({ member: page, site }) => {
  await page.goto(`${site.console}/account/sessions`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
  const seen = Promise.withResolvers<void>();
  await page.route("**/login-history.data*", async (route) => {
    await seen.promise;
    await route.continue();
  });
  await page.getByRole("link", { name: "Login history" }).filter({ visible: true }).first().click();
  await expect(page.getByText("The page is loading.")).toBeAttached();
  seen.resolve();
  await expect(page.getByRole("heading", { level: 1, name: "Login history" })).toBeVisible();
  await expect(page.getByText("The page is loading.")).toHaveCount(0);
});

test("a list that takes long keeps its heads and its height, with bars for its rows", async ({
  member: page,
  site,
}) => {
  await page.goto(`${site.console}/account/login-history`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
  const table = page.getByRole("table", { name: "Login history, newest first" });
  const before = await table.boundingBox();
  const seen = Promise.withResolvers<void>();
  await page.route("**/login-history.data*", async (route) => {
    await seen.promise;
    await route.continue();
  });
  await page.getByLabel("Result").selectOption({ label: "Succeeded" });
  await page.getByRole("button", { name: "Show" }).click();
  const waiting = page.getByRole("table", { name: "Login history, loading" });
  await expect(waiting).toBeVisible();
  expect(Math.abs(((await waiting.boundingBox())?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(4);
  seen.resolve();
  await expect(page).toHaveURL(/result=success/);
  await expect(table).toBeVisible();
});

test("without a connection the page says so, blames nobody and tries again", async ({
  member: page,
  site,
  context,
}) => {
  const link = (name: string) => page.getByRole("link", { name }).filter({ visible: true }).first();
  const head = (name: string) => page.getByRole("heading", { level: 1, name });
  await page.goto(`${site.console}/account/login-history`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
  await link("Sessions").click();
  await expect(head("Where you are signed in")).toBeVisible();
  await context.setOffline(true);
  await link("Login history").click();
  await expect(head("No connection")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("The fault is ours");
  await context.setOffline(false);
  await link("Try again").click();
  await expect(head("Login history")).toBeVisible();
});

test("where the answer to a form is lost, nobody claims that nothing was done", async ({ member: page, site }) => {
  await page.goto(`${site.console}/account/profile`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
  const picture = { name: "me.png", mimeType: "image/png", buffer: buildPng(96) };
  await page.getByLabel("A picture of you").setInputFiles(picture);
  await page.route("**/profile.data*", (route) => route.abort("internetdisconnected"));
  await page.getByRole("button", { name: "Use this photo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The answer was lost" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Nothing was changed");
  await page.unroute("**/profile.data*");
  await page.getByRole("link", { name: "Look again" }).click();
  await expect(page.getByRole("button", { name: "Use this photo" })).toBeVisible();
});

test("a device that was signed out here keeps its place, so that nothing moves under the pointer", async ({
  member: page,
  site,
  person,
  openBrowser,
}) => {
  for (let index = 0; index < 2; index++) await signIn((await openBrowser()).request, site.console, person);
  await page.goto(`${site.console}/account/sessions`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
  const rows = page.getByRole("region", { name: "Other devices" }).getByRole("listitem");
  await expect(rows).toHaveCount(2);
  const before = await rows.nth(1).boundingBox();
  await rows
    .nth(0)
    .getByRole("button", { name: /^Sign out/ })
    .dblclick();
  await expect(rows.nth(0)).toContainText("Signed out");
  await expect(rows.nth(1).getByRole("button", { name: /^Sign out/ })).toBeVisible();
  expect((await rows.nth(1).boundingBox())?.y).toBe(before?.y);
});
