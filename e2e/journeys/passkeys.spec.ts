import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { addAuthenticator } from "../support/add-authenticator.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";

const passkeys = (page: Page) => page.getByRole("region", { name: "Passkeys" });
const said = (page: Page, words: RegExp) => page.getByRole("status").filter({ hasText: words });

async function addPasskey(page: Page, console: string): Promise<void> {
  await page.goto(`${console}/account/security`);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(said(page, /The passkey is added/)).toBeVisible();
}

async function leave(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /session/ });
}

test("a passkey is added, signs in from the autofill, is renamed and removed", { tag: "@phone" }, async ({
  member: page,
  site,
}) => {
  await addAuthenticator(page);
  await addPasskey(page, site.console);
  await expect(passkeys(page)).toContainText("Never used yet. Only on the device that made it.");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await leave(page);
  // The device answers the autofill of the sign-in page by itself, and that leads on to where this began.
  await page.goto(`${site.console}/account/security`);
  await expect(passkeys(page)).toContainText("Used just now");

  const name = "The key on the ring with the boathouse keys, in the hallway";
  await passkeys(page)
    .getByRole("link", { name: /^Rename / })
    .click();
  await expectAccessible(page);
  await page.getByLabel("Name").fill(" ");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByText("Give it a name.")).toBeVisible();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(passkeys(page)).toContainText(name);
  await expectNoSidewaysScroll(page);

  await passkeys(page)
    .getByRole("link", { name: `Remove ${name}` })
    .click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(passkeys(page)).toContainText("None yet.");
});

test("whose device has no passkey for this site is told so and stays at the door", async ({ page, site }) => {
  await addAuthenticator(page);
  await page.goto(`${site.onboarding}/login`);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(said(page, /No passkey was used/)).toBeVisible();
  await expect(page).toHaveURL(`${site.onboarding}/login`);
  await expectAccessible(page);
});

test("an answer that was given once signs nobody in again", async ({ member: page, site }) => {
  await addAuthenticator(page);
  await addPasskey(page, site.console);
  await leave(page);
  const sent = page.waitForRequest((request) => request.url().endsWith("/passkeys/sign-in"));
  await page.goto(`${site.console}/login`);
  const answered = (await sent).postDataJSON();
  await expect(page).not.toHaveURL(/\/login/);
  const replay = await page.request.post(`${site.console}/passkeys/sign-in`, {
    data: answered,
    headers: { origin: site.console },
  });
  expect([replay.status(), await replay.json()]).toEqual([400, { code: "late" }]);
});

test("a forged origin, a foreign form and no session reach no passkey", async ({ page, site }) => {
  for (const address of ["/passkeys/options/sign-in", "/passkeys/sign-in", "/passkeys/registration"]) {
    const forged = await page.request.post(`${site.console}${address}`, {
      data: {},
      headers: { origin: "https://evil.test" },
    });
    expect([address, forged.status()]).toEqual([address, 403]);
  }
  const post = (address: string) =>
    page.request.post(`${site.console}${address}`, { data: {}, headers: { origin: site.console } });
  expect((await post("/passkeys/options/registration")).status()).toBe(401);
  expect((await post("/passkeys/registration")).status()).toBe(401);
  expect((await post("/passkeys/sign-in")).status()).toBe(400);
  const form = { form: { answer: "x" }, headers: { origin: site.console } };
  expect((await page.request.post(`${site.console}/passkeys/sign-in`, form)).status()).toBe(415);
});
