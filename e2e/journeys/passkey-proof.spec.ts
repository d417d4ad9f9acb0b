import { expect, test } from "../fixtures.ts";
import { addAuthenticator } from "../support/add-authenticator.ts";
import { addPasskey } from "../support/add-passkey.ts";
import { ageProof } from "../support/age-proof.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { hearSignals } from "../support/hear-signals.ts";
import { passkeysPart } from "../support/passkeys-part.ts";
import { said } from "../support/said.ts";

test("a passkey confirms who it is, and what was interrupted goes on by itself", { tag: "@phone" }, async ({
  member: page,
  site,
  person,
}) => {
  const device = await addAuthenticator(page);
  await addPasskey(page, site.console);
  await passkeysPart(page)
    .getByRole("link", { name: /^Remove / })
    .click();
  await ageProof(site, person.email);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByRole("heading", { name: "Confirm that it is you" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await device.recognise(false);
  const confirm = page.getByRole("button", { name: "Confirm with your passkey" });
  await confirm.click();
  await expect(said(page, /No passkey was used/)).toBeVisible();
  await device.recognise(true);
  await confirm.click();
  await expect(said(page, /The passkey is removed/)).toBeVisible();
  await expect(passkeysPart(page)).toContainText("None yet.");
});

test("a script whose person has to prove who they are learns where", async ({ member: page, site, person }) => {
  await ageProof(site, person.email);
  const answer = await page.request.post(`${site.console}/passkeys/options/registration`, {
    data: {},
    headers: { origin: site.console, referer: `${site.console}/account/security` },
  });
  expect([answer.status(), await answer.json()]).toEqual([
    403,
    expect.objectContaining({
      code: "step-up",
      stepUp: expect.objectContaining({ interrupted: null, prove: "/step-up?redirectTo=%2Faccount%2Fsecurity" }),
    }),
  ]);
});

test("a proof that grows old while a passkey is made is asked for again, and that passkey is forgotten", async ({
  member: page,
  site,
  person,
}) => {
  await addAuthenticator(page);
  const heard = await hearSignals(page);
  await page.goto(`${site.console}/account/security`);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.route("**/passkeys/registration", async (route) => {
    await ageProof(site, person.email);
    await route.continue();
  });
  const make = page.getByRole("button", { name: "Make a passkey" });
  await make.click();
  await expect(page.getByRole("heading", { name: "Confirm that it is you" })).toBeVisible();
  expect(heard).toContainEqual({
    name: "signalUnknownCredential",
    said: { rpId: new URL(site.console).hostname, credentialId: expect.any(String) },
  });
  await page.unroute("**/passkeys/registration");
  await page.getByLabel("Your password").fill(person.password);
  await page.getByRole("button", { name: "Confirm and go on" }).click();
  await make.click();
  await expect(said(page, /The passkey is added/)).toBeVisible();
  await expect(passkeysPart(page).getByRole("listitem")).toHaveCount(1);
});
