import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";
import { addAuthenticator } from "../support/add-authenticator.ts";
import { addPasskey } from "../support/add-passkey.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { hearSignals } from "../support/hear-signals.ts";
import { leaveCeremoniesOpen } from "../support/leave-ceremonies-open.ts";
import { onlyByButton } from "../support/only-by-button.ts";
import { passkeysPart } from "../support/passkeys-part.ts";
import { said } from "../support/said.ts";

async function leave(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /session/ });
}

test("a passkey is added, signs in from the autofill, is renamed and removed", { tag: "@phone" }, async ({
  member: page,
  site,
}) => {
  await addAuthenticator(page);
  await addPasskey(page, site.console);
  await expect(passkeysPart(page)).toContainText("Never used yet. Only on the device that made it.");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await leave(page);
  // The device answers the autofill of the sign-in page by itself, and that leads on to where this began.
  await page.goto(`${site.console}/account/security`);
  await expect(passkeysPart(page)).toContainText("Used just now");

  const name = "Bootshausschluesselbundanhaengerverschlussklappenscharnier";
  await passkeysPart(page)
    .getByRole("link", { name: /^Rename / })
    .click();
  await page.getByRole("textbox", { name: "Name" }).fill(" ");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByText("Give it a name.")).toBeVisible();
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(passkeysPart(page)).toContainText(name);
  await expectNoSidewaysScroll(page);

  await passkeysPart(page)
    .getByRole("link", { name: `Remove ${name}` })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: `Remove “${name}”?` })).toBeFocused();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(passkeysPart(page)).toContainText("None yet.");
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

test("the button signs in, and whoever keeps the passkey learns what is true of it, also after changes", async ({
  member: page,
  site,
  person,
}) => {
  await onlyByButton(page);
  await addAuthenticator(page);
  const heard = await hearSignals(page);
  await addPasskey(page, site.console);
  await leave(page);
  await page.goto(`${site.console}/login?redirectTo=%2Faccount%2Fprofile`);
  heard.length = 0;
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(`${site.console}/account/profile`);
  const accepted = (count: number) => ({
    name: "signalAllAcceptedCredentials",
    said: expect.objectContaining({ allAcceptedCredentialIds: Array(count).fill(expect.any(String)) }),
  });
  const called = (displayName: string) => ({
    name: "signalCurrentUserDetails",
    said: expect.objectContaining({ name: person.email, displayName }),
  });
  await expect.poll(() => heard).toEqual(expect.arrayContaining([accepted(1), called(person.name)]));

  heard.length = 0;
  await page.getByLabel("Name", { exact: true }).fill("Pat of the Ferry");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(() => heard).toContainEqual(called("Pat of the Ferry"));

  await page.goto(`${site.console}/account/security`);
  await passkeysPart(page)
    .getByRole("link", { name: /^Rename / })
    .click();
  await page.getByRole("textbox", { name: "Name" }).fill("Desk");
  heard.length = 0;
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect.poll(() => heard).toEqual(expect.arrayContaining([accepted(1), called("Pat of the Ferry")]));

  await passkeysPart(page).getByRole("link", { name: "Remove Desk" }).click();
  heard.length = 0;
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect.poll(() => heard).toContainEqual(accepted(0));
});

test("a passkey that nobody here has any more signs nobody in, and whoever keeps it is told so", async ({
  member: page,
  site,
  person,
}) => {
  await onlyByButton(page);
  await addAuthenticator(page);
  const heard = await hearSignals(page);
  await addPasskey(page, site.console);
  await leave(page);
  await runSql(
    site,
    `delete from passkeys where user_id = (select id from auth.users where email = '${person.email}')`,
    { write: true },
  );
  await page.goto(`${site.console}/login`);
  heard.length = 0;
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(said(page, /No account here has that passkey any more/)).toBeVisible();
  await expect(page).toHaveURL(`${site.console}/login`);
  expect(heard).toEqual([
    {
      name: "signalUnknownCredential",
      said: { rpId: new URL(site.console).hostname, credentialId: expect.any(String) },
    },
  ]);
});

test("whoever closes the browser's window is told so, loses nothing, and can try again", { tag: "@phone" }, async ({
  page,
  site,
  person,
}) => {
  await onlyByButton(page);
  const ceremonies = await leaveCeremoniesOpen(page);
  await page.goto(`${site.console}/login`);
  await page.getByLabel("E-mail").fill(person.email);
  const button = page.getByRole("button", { name: "Sign in with a passkey" });
  await button.click();
  await expect(button).toHaveAttribute("aria-busy", "true");
  await ceremonies.cancel();
  await expect(said(page, /No passkey was used. Try again, or choose another way/)).toBeVisible();
  await expect(button).not.toHaveAttribute("aria-busy", "true");
  await expect(page.getByLabel("E-mail")).toHaveValue(person.email);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await button.click();
  await ceremonies.cancel();
  await expect(said(page, /No passkey was used/)).toBeVisible();
});

test("whoever closes the window while a passkey is made has none, and can try again", async ({
  member: page,
  site,
}) => {
  const ceremonies = await leaveCeremoniesOpen(page);
  await page.goto(`${site.console}/account/security`);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await ceremonies.cancel();
  await expect(said(page, /No passkey was made. Try again whenever you like/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Make a passkey" })).toBeEnabled();
  await page.getByRole("link", { name: "Not now" }).click();
  await expect(passkeysPart(page)).toContainText("None yet.");
});
