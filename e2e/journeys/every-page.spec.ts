import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import type { Site } from "../servers/running.ts";
import { addAuthenticator } from "../support/add-authenticator.ts";
import { addPasskey } from "../support/add-passkey.ts";
import { ageProof } from "../support/age-proof.ts";
import { IPHONE } from "../support/agents.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { fillSignIn } from "../support/fill-sign-in.ts";
import { signIn } from "../support/sign-in.ts";

async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

const TAG = { tag: "@phone" };

test.describe("for whoever is not signed in", () => {
  const pages: { name: string; status: number; address(site: Site): string }[] = [
    { name: "the console's sign-in page", status: 200, address: ({ console }) => `${console}/login` },
    { name: "the page after signing out", status: 200, address: ({ console }) => `${console}/login?left=yes` },
    { name: "the page that mails a link", status: 200, address: ({ console }) => `${console}/magic` },
    { name: "a link that nobody made", status: 410, address: ({ onboarding }) => `${onboarding}/magic/nothing` },
    {
      name: "the page that mails a link to a password",
      status: 200,
      address: ({ console }) => `${console}/reset-password`,
    },
    { name: "the page after that", status: 200, address: ({ console }) => `${console}/reset-password?sent=yes` },
    { name: "the page for a recovery code", status: 200, address: ({ console }) => `${console}/recover` },
    { name: "a confirmed address", status: 200, address: ({ console }) => `${console}/verify-email` },
    {
      name: "an address that is confirmed already",
      status: 410,
      address: ({ console }) => `${console}/verify-email/nothing`,
    },
    {
      name: "a security mail's link that is spent",
      status: 410,
      address: ({ onboarding }) => `${onboarding}/wasnt-me/nothing`,
    },
    {
      name: "a link to another address that is spent",
      status: 410,
      address: ({ console }) => `${console}/confirm-email/nothing`,
    },
    {
      name: "the way to a provider that this browser did not ask for",
      status: 400,
      address: ({ console }) => `${console}/oauth/harbour/leaving?state=nothing`,
    },
    { name: "the console's not-found page", status: 404, address: ({ console }) => `${console}/nowhere` },
    { name: "the components", status: 200, address: ({ console }) => `${console}/dev/components` },
    { name: "the mails", status: 200, address: ({ console }) => `${console}/dev/mails` },
    {
      name: "a mail in the dark",
      status: 200,
      address: ({ console }) => `${console}/dev/mails?mail=invitation&state=Long+names&theme=dark`,
    },
    { name: "a mail that nobody writes", status: 404, address: ({ console }) => `${console}/dev/mails?mail=none` },
    { name: "the mailbox of the trial", status: 200, address: ({ console }) => `${console}/dev/mailbox` },
    { name: "a mail that is not there", status: 404, address: ({ console }) => `${console}/dev/mailbox/none` },
    { name: "onboarding's front page", status: 200, address: ({ onboarding }) => onboarding },
    { name: "the gallery", status: 200, address: ({ onboarding }) => `${onboarding}/gallery` },
    { name: "a link to a walk that nobody made", status: 404, address: ({ onboarding }) => `${onboarding}/s/nothing` },
    { name: "the form to join", status: 200, address: ({ console }) => `${console}/join` },
    {
      name: "an answer from a provider that nobody asked for",
      status: 400,
      address: ({ console }) => `${console}/oauth/harbour/callback?code=c&state=s`,
    },
    {
      name: "a provider that is not set up",
      status: 404,
      address: ({ onboarding }) => `${onboarding}/oauth/nowhere/callback`,
    },
    { name: "onboarding's form to join", status: 200, address: ({ onboarding }) => `${onboarding}/join` },
    { name: "a link to join that is spent", status: 410, address: ({ console }) => `${console}/join/spent` },
    { name: "onboarding's sign-in page", status: 200, address: ({ onboarding }) => `${onboarding}/login` },
    { name: "onboarding's not-found page", status: 404, address: ({ onboarding }) => `${onboarding}/nowhere` },
    {
      name: "the page for an address that cannot be read",
      status: 400,
      address: ({ console }) => `${console}/%E0%A4%A`,
    },
  ];
  for (const { name, status, address } of pages) {
    test(`${name} is sound`, TAG, async ({ page, site }) => {
      const answer = await page.goto(address(site));
      expect(answer?.status()).toBe(status);
      await expectSound(page);
    });
  }

  test("the page that leads on to a provider is sound", TAG, async ({ page, site }) => {
    const started = await page.request.post(`${site.console}/oauth/harbour`, {
      form: { redirectTo: "/account/profile" },
      headers: { origin: site.console },
      maxRedirects: 0,
    });
    // Without what leads on at once, as in a browser that does not follow it.
    await page.route(/\/oauth\/harbour\/leaving\?/, async (route) => {
      const response = await route.fetch();
      const { refresh, ...headers } = response.headers();
      expect(refresh).toMatch(/^0; url=/);
      await route.fulfill({ response, headers });
    });
    const answer = await page.goto(site.console + started.headers()["location"]);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("link", { name: "Go on to Harbour" })).toBeVisible();
    await expectSound(page);
  });

  test("a refused sign-in is sound", TAG, async ({ page, site }) => {
    await page.goto(`${site.console}/login`);
    await fillSignIn(page, `${randomUUID()}@nowhere.test`, "wrong");
    await expect(page.getByRole("alert")).toBeVisible();
    await expectSound(page);
  });
});

test.describe("for whoever is signed in", () => {
  const pages: { name: string; status: number; address(site: Site): string }[] = [
    { name: "the login history", status: 200, address: ({ console }) => `${console}/account/login-history` },
    {
      name: "the login history that a filter empties",
      status: 200,
      address: ({ console }) => `${console}/account/login-history?result=failure`,
    },
    {
      name: "the change of an address",
      status: 200,
      address: ({ console }) => `${console}/account/profile/email`,
    },
    {
      name: "the API tokens of whoever has none",
      status: 200,
      address: ({ console }) => `${console}/account/api-tokens`,
    },
    { name: "the security page", status: 200, address: ({ console }) => `${console}/account/security` },
    {
      name: "the page that adds a passkey",
      status: 200,
      address: ({ console }) => `${console}/account/security/passkeys?ask=add`,
    },
    {
      name: "a passkey that is not there",
      status: 404,
      address: ({ console }) => `${console}/account/security/passkeys?rename=none`,
    },
    { name: "the offer of a passkey", status: 200, address: ({ console }) => `${console}/account/passkey-offer` },
    { name: "onboarding's offer", status: 200, address: ({ onboarding }) => `${onboarding}/account/passkey-offer` },
    { name: "the form for a password", status: 200, address: ({ console }) => `${console}/account/security/password` },
    {
      name: "the form for recovery codes",
      status: 200,
      address: ({ console }) => `${console}/account/security/recovery-codes`,
    },
    { name: "the form for another address", status: 200, address: ({ console }) => `${console}/account/profile/email` },
    { name: "a page that does not exist", status: 404, address: ({ console }) => `${console}/account/nowhere` },
    { name: "onboarding's front page", status: 200, address: ({ onboarding }) => onboarding },
    { name: "the saved walks of whoever has none", status: 200, address: ({ onboarding }) => `${onboarding}/saved` },
  ];
  for (const { name, status, address } of pages) {
    test(`${name} is sound`, TAG, async ({ member: page, site }) => {
      const answer = await page.goto(address(site));
      expect(answer?.status()).toBe(status);
      await expectSound(page);
    });
  }

  test("the question who it is, on a page of its own, is sound", TAG, async ({ member: page, site, person }) => {
    await ageProof(site, person.email);
    expect((await page.goto(`${site.console}/step-up?redirectTo=%2Faccount`))?.status()).toBe(200);
    await expectSound(page);
  });

  test(
    "the sessions, the question and the answer are sound",
    TAG,
    async ({ member: page, site, person, openBrowser }) => {
      const phone = await openBrowser({ userAgent: IPHONE });
      await signIn(phone.request, site.console, person);
      await page.goto(`${site.console}/account/sessions`);
      await expectSound(page);
      await page.getByRole("link", { name: "Sign out the other one" }).click();
      await expect(page.getByRole("heading", { name: "Sign out 1 device?" })).toBeVisible();
      await expectSound(page);
      await page.getByRole("button", { name: "Sign out 1 device" }).click();
      await expect(page.getByRole("status").filter({ hasText: "signed out" })).toBeVisible();
      await expectSound(page);
    },
  );

  test("the passkeys and one of them are sound", TAG, async ({ member: page, site }) => {
    await addAuthenticator(page);
    await addPasskey(page, site.console);
    await expectSound(page);
    for (const act of ["Rename", "Remove"]) {
      await page.goto(`${site.console}/account/security`);
      await page.getByRole("link", { name: new RegExp(`^${act} `) }).click();
      await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^${act} `) })).toBeVisible();
      await expectSound(page);
    }
  });

  test("the open palette, shortcuts and account menu are accessible", async ({ member: page, site }) => {
    await page.goto(`${site.console}/account/sessions`);
    await page.getByRole("button", { name: "Find or do anything" }).click();
    await expect(page.getByRole("dialog", { name: "Find or do anything" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Shortcuts" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.locator("summary", { hasText: "account" }).click();
    await expectAccessible(page);
  });
});

test("a page that does not exist says what to do, and leads to the start", async ({ member: page, site }) => {
  await page.goto(`${site.console}/account/nowhere`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await page.getByRole("main").getByRole("link", { name: "To the start" }).click();
  await expect(page).toHaveURL(`${site.console}/account/sessions`);
});
