import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures.ts";
import { addAuthenticator } from "../support/add-authenticator.ts";
import { ageProof } from "../support/age-proof.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { passkeysPart } from "../support/passkeys-part.ts";
import { readMail } from "../support/read-mail.ts";
import { signInByMail } from "../support/sign-in-by-mail.ts";

test("after a sign-in by mail a passkey is offered, and made", async ({ page, site, person }) => {
  await addAuthenticator(page);
  await signInByMail(page, site, person.email, "/account/profile");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page).toHaveURL(`${site.console}/account/profile`);
  await page.goto(`${site.console}/account/security`);
  await expect(passkeysPart(page)).toContainText("Never used yet.");
  await page.goto(`${site.console}/account/passkey-offer?redirectTo=%2Faccount%2Fprofile`);
  await expect(page).toHaveURL(`${site.console}/account/profile`);
});

test("the offer is skipped, goes on to where it was, and does not come back", { tag: "@phone" }, async ({
  page,
  site,
  person,
}) => {
  await signInByMail(page, site, person.email, "/account/profile");
  await expect(page.getByRole("heading", { name: "Skip the mail next time" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(page).toHaveURL(`${site.console}/account/profile`);
  await page.goto(`${site.console}/account/passkey-offer?redirectTo=%2Faccount%2Fprofile`);
  await expect(page).toHaveURL(`${site.console}/account/profile`);
});

test("whoever joined by the link in the mail is offered a passkey, and goes on", async ({ page, site }) => {
  const email = `${randomUUID()}@joining.test`;
  await page.goto(`${site.console}/join?redirectTo=%2Faccount%2Fprofile`);
  await page.getByLabel("Name").fill("Robin Newcomer");
  await page.getByLabel("E-mail").fill(email);
  await page.getByText("A link by mail", { exact: true }).click();
  await page.getByRole("button", { name: "Mail me the last step" }).click();
  const mail = await readMail(page, site, email, "Confirm your address");
  await page.goto(/http\S+\/join\/[\w-]{43}/.exec(mail)?.[0] ?? "about:blank");
  await page.getByRole("button", { name: "Confirm and go on" }).click();
  await expect(page.getByRole("heading", { name: "Skip the mail next time" })).toBeVisible();
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(page).toHaveURL(`${site.console}/account/profile`);
});

test("whoever chooses a passkey while joining is asked to make one, also after “Not now”", async ({
  member: page,
  site,
}) => {
  await addAuthenticator(page);
  await page.goto(`${site.console}/account/passkey-offer`);
  await page.getByRole("button", { name: "Not now" }).click();
  await page.context().clearCookies({ name: /session/ });
  const email = `${randomUUID()}@joining.test`;
  await page.goto(`${site.console}/join?redirectTo=%2Faccount%2Fsecurity`);
  await page.getByLabel("Name").fill("Robin Newcomer");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Mail me the last step" }).click();
  const mail = await readMail(page, site, email, "Confirm your address");
  await page.getByLabel("Code").fill(/^\s*(\d{6})\s*$/m.exec(mail)?.[1] ?? "no code");
  await page.getByRole("button", { name: "Confirm and go on" }).click();
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(passkeysPart(page)).toContainText("Never used yet.");
});

test("whoever waits too long at onboarding's offer proves who they are there, and makes it", { tag: "@phone" }, async ({
  member: page,
  site,
  person,
}) => {
  await addAuthenticator(page);
  await page.goto(`${site.onboarding}/account/passkey-offer`);
  await ageProof(site, person.email);
  const make = page.getByRole("button", { name: "Make a passkey" });
  await make.click();
  await expect(page.getByRole("heading", { name: "Confirm that it is you" })).toBeVisible();
  await expect(page).toHaveURL(`${site.onboarding}/step-up?redirectTo=%2Faccount%2Fpasskey-offer`);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByLabel("Your password").fill(person.password);
  await page.getByRole("button", { name: "Confirm and go on" }).click();
  await expect(page).toHaveURL(`${site.onboarding}/account/passkey-offer`);
  await make.click();
  await expect(page).toHaveURL(`${site.onboarding}/`);
});
