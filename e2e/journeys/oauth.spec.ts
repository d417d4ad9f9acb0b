import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { ageProof } from "../support/age-proof.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";

async function signInAtHarbour(page: Page, email: string): Promise<void> {
  await page.getByRole("button", { name: /Harbour/ }).click();
  await expect(page.getByRole("heading", { name: "Harbour", exact: true })).toBeVisible();
  await page.getByLabel("Address").fill(email);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

for (const app of ["console", "onboarding"] as const) {
  test(`somebody new comes to the ${app} by a provider, and again as themselves`, async ({
    page,
    site,
    openBrowser,
  }) => {
    const email = `${randomUUID()}@harbour.test`;
    await page.goto(`${site[app]}/login`);
    await signInAtHarbour(page, email);
    await page.waitForURL((url) => url.origin === site[app] && url.pathname !== "/login");
    await page.goto(`${site.console}/account/sessions`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const elsewhere = await openBrowser();
    await elsewhere.goto(`${site.console}/login?redirectTo=%2Faccount%2Flogin-history`);
    await signInAtHarbour(elsewhere, email);
    await expect(elsewhere).toHaveURL(`${site.console}/account/login-history`);
    await expect(elsewhere.getByRole("main")).toContainText(/account elsewhere|another account|Harbour/i);
  });
}

test("whoever refuses there is told so on the sign-in page, which stays sound", { tag: "@phone" }, async ({
  page,
  site,
}) => {
  await page.goto(`${site.console}/login?redirectTo=%2Faccount%2Fsessions`);
  await page.getByRole("button", { name: /Harbour/ }).click();
  await page.getByRole("button", { name: "Refuse" }).click();
  await expect(page.getByText("You came back from Harbour without its word.")).toBeVisible();
  expect(new URL(page.url()).searchParams.get("redirectTo")).toBe("/account/sessions");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("an address that the provider does not vouch for opens nobody's account", async ({ page, site }) => {
  await page.goto(`${site.console}/login`);
  await signInAtHarbour(page, `${randomUUID()}@unproven.test`);
  await expect(page.getByText("Harbour does not say that your e-mail address is yours.")).toBeVisible();
});

test("an answer that was not asked for in this browser signs nobody in", async ({ page, site, openBrowser }) => {
  await page.goto(`${site.console}/login`);
  await page.getByRole("button", { name: /Harbour/ }).click();
  await expect(page.getByLabel("Address")).toBeVisible();
  const came = page.waitForRequest(/\/oauth\/harbour\/callback\?/);
  await page.getByLabel("Address").fill(`${randomUUID()}@harbour.test`);
  await page.route(/\/oauth\/harbour\/callback\?/, (route) => route.abort());
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const address = (await came).url();
  const victim = await openBrowser();
  const answer = await victim.request.get(address, { maxRedirects: 0 });
  expect(answer.status()).toBe(400);
  expect(answer.headers()["set-cookie"] ?? "").not.toContain("boardwalk_session");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a provider signs in too, and one that posts its answer brings the browser's cookies along", async ({
    page,
    site,
  }) => {
    await page.goto(`${site.console}/login?redirectTo=%2Faccount%2Fsessions`);
    await page.getByRole("button", { name: /Apple/ }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(`${site.console}/account/sessions`);
    await page.context().clearCookies();
    await page.goto(`${site.console}/login`);
    await signInAtHarbour(page, `${randomUUID()}@harbour.test`);
    await expect(page).toHaveURL(/\/account/);
  });
});

test("an answer posted from any other page is refused", async ({ site, request }) => {
  for (const origin of ["https://evil.test", "null", site.console.replace("localhost", "127.0.0.1")]) {
    const answer = await request.post(`${site.console}/oauth/apple/callback`, {
      headers: { origin, "sec-fetch-site": "cross-site" },
      form: { code: "c", state: "s" },
      maxRedirects: 0,
    });
    expect([origin, answer.status()]).toEqual([origin, 403]);
  }
});

test("an account elsewhere is linked, signs in, and is unlinked again", { tag: "@phone" }, async ({
  member: page,
  site,
  openBrowser,
}) => {
  const email = `${randomUUID()}@unproven.test`;
  await page.goto(`${site.console}/account/security`);
  await page.getByRole("button", { name: "Link Harbour" }).click();
  await page.getByLabel("Address").fill(email);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Harbour signs you in from now on.")).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const elsewhere = await openBrowser();
  await elsewhere.goto(`${site.console}/login?redirectTo=%2Faccount%2Fsessions`);
  await signInAtHarbour(elsewhere, email);
  await expect(elsewhere).toHaveURL(`${site.console}/account/sessions`);
  await page.getByRole("button", { name: "Unlink Harbour" }).click();
  await expect(page.getByText("Harbour no longer signs you in.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Link Harbour" })).toBeVisible();
});

test("an account elsewhere confirms who it is, and what was interrupted goes on by itself", { tag: "@phone" }, async ({
  member: page,
  site,
  person,
}) => {
  const email = `${randomUUID()}@unproven.test`;
  await page.goto(`${site.console}/account/security`);
  await page.getByRole("button", { name: "Link Harbour" }).click();
  await page.getByLabel("Address").fill(email);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Harbour signs you in from now on.")).toBeVisible();
  await ageProof(site, person.email);
  await page.getByRole("button", { name: "Unlink Harbour" }).click();
  const confirmBy = async (address: string) => {
    const button = page.getByRole("button", { name: "Confirm at Harbour" });
    if (!(await button.isVisible())) await page.getByText("By an account elsewhere").click();
    await button.click();
    await page.getByLabel("Address").fill(address);
    await page.getByRole("button", { name: "Sign in" }).click();
  };
  await expect(page.getByRole("heading", { name: "Confirm that it is you" })).toBeVisible();
  await confirmBy(`${randomUUID()}@harbour.test`);
  await expect(page.getByText("That is not the Harbour account that signs you in here.")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await confirmBy(email);
  await expect(page.getByText("Harbour no longer signs you in.")).toBeVisible();
  await expect(page).toHaveURL(/\/account\/security/);
});
