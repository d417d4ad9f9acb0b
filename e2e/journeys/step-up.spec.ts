import type { Page } from "@playwright/test";
import { expect, takePerson, test } from "../fixtures.ts";
import type { Person } from "../servers/people.ts";
import { runSql } from "../servers/run-sql.ts";
import type { Site } from "../servers/running.ts";
import { addAuthenticator } from "../support/add-authenticator.ts";
import { ageProof } from "../support/age-proof.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { readMail } from "../support/read-mail.ts";
import { signIn } from "../support/sign-in.ts";
import { whatGuards } from "../support/what-guards.ts";

async function expectAsked(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Confirm that it is you");
  await expect(page.getByRole("main")).toHaveCount(1);
  await expectNoSidewaysScroll(page);
}

/** Every session that was ever begun, by its row. */
function sessionsOf(site: Site, { email }: Person): Promise<unknown> {
  return runSql(
    site,
    `select s.id from user_sessions s join auth.users u on u.id = s.user_id where u.email = '${email}' order by s.id`,
  );
}

async function proveByPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Confirm and go on" }).first().click();
}

async function askForToken(page: Page, site: Site, name: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("checkbox", { name: "Read your profile" }).check();
  await page.getByRole("button", { name: "Make the token" }).click();
  await expect(page).toHaveURL(`${site.console}/account/api-tokens`);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an API token waits for the password, in place, and is then made once and shown", { tag: "@phone" }, async ({
      member: page,
      site,
      person,
    }) => {
      const [before, sessions] = [await whatGuards(site, person.email), await sessionsOf(site, person)];
      await page.goto(`${site.console}/account/api-tokens`);
      await ageProof(site, person.email);
      await askForToken(page, site, "Pipeline");
      await expectAsked(page);
      await expect(page.getByText("Nothing was changed yet; it goes on by itself.")).toBeVisible();
      await proveByPassword(page, "not the one that it is");
      await expect(page.getByRole("alert")).toContainText("That is not your password.");
      await expectAsked(page);
      // What looks for flaws of access is itself a script of the page.
      if (javaScriptEnabled) await expectAccessible(page);
      expect(await whatGuards(site, person.email)).toBe(before);
      await proveByPassword(page, person.password);
      const made = page.getByRole("region", { name: "Pipeline is ready" });
      await expect(made).toContainText(/bwk_[0-9A-Za-z]{36}/);
      await expect(page).toHaveURL(`${site.console}/account/api-tokens`);
      // Sent again, as a browser that is loaded anew does it, it finds nothing to go on with.
      await page.reload();
      const [back, tokens] = [
        page.getByRole("link", { name: "Back to its page" }),
        page.getByRole("region", { name: "Your tokens" }),
      ];
      await expect(back.or(tokens)).toBeVisible();
      if (await back.isVisible()) await back.click();
      await expect(tokens).toContainText("Pipeline");
      expect(JSON.parse(await whatGuards(site, person.email))).toMatchObject([{ tokens: 1 }]);
      expect(await sessionsOf(site, person)).toEqual(sessions);
    });

    test("another address waits for a code by mail", async ({ member: page, site, person }) => {
      const before = await whatGuards(site, person.email);
      await page.goto(`${site.console}/account/profile/email`);
      await ageProof(site, person.email);
      await page.getByLabel("New address").fill(`moved-${person.email}`);
      await page.getByRole("button", { name: "Mail a link there" }).click();
      await page.getByText("By a code in a mail").click();
      await page.getByRole("button", { name: `Mail a code to ${person.email}` }).click();
      await expectAsked(page);
      const mail = await readMail(page, site, person.email, "Your code to go on");
      const code = /^\s*(\d{6})\s*$/m.exec(mail)?.[1] ?? "";
      const field = page.getByLabel("The code from the mail");
      await field.fill(code === "000000" ? "000001" : "000000");
      await page.getByRole("button", { name: "Confirm and go on" }).first().click();
      await expect(page.getByRole("alert")).toContainText("That is not the code. 4 tries are left.");
      expect(await whatGuards(site, person.email)).toBe(before);
      await field.fill(code);
      await page.getByRole("button", { name: "Confirm and go on" }).first().click();
      await expect(
        page.getByRole("status").filter({ hasText: `We mailed a link to moved-${person.email}` }),
      ).toBeVisible();
      await expect(page).toHaveURL(`${site.console}/account/profile/email`);
    });
  });
}

test("a form that was held for too long is not sent and says so, leads back to its page, and the proof holds", async ({
  member: page,
  site,
  person,
}) => {
  await page.goto(`${site.console}/account/api-tokens`);
  await ageProof(site, person.email);
  await askForToken(page, site, "Too late");
  await expectAsked(page);
  await runSql(
    site,
    `update interrupted_forms set expires_at = now() - interval '1 second'
       where user_id = (select id from auth.users where email = '${person.email}')`,
    { write: true },
  );
  await proveByPassword(page, person.password);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing was sent just now");
  await page.getByRole("link", { name: "Back to its page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("API tokens");
  expect(JSON.parse(await whatGuards(site, person.email))).toMatchObject([{ tokens: 0 }]);
  await askForToken(page, site, "In time");
  await expect(page.getByRole("region", { name: "In time is ready" })).toBeVisible();
});

test("whoever leaves it as it is comes back to the page, and nothing was changed", async ({
  member: page,
  site,
  person,
}) => {
  const before = await whatGuards(site, person.email);
  await page.goto(`${site.console}/account/api-tokens`);
  await ageProof(site, person.email);
  await askForToken(page, site, "Never");
  await expectAsked(page);
  await page.getByRole("link", { name: "Leave it as it is" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("API tokens");
  expect(await whatGuards(site, person.email)).toBe(before);
});

test("new recovery codes wait for one of the old ones, which is used up", async ({ member: page, site, person }) => {
  await page.goto(`${site.console}/account/security/recovery-codes`);
  await page.getByRole("button", { name: "Make ten codes" }).click();
  const codes = page.getByRole("region", { name: "The codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const old = await codes.allInnerTexts();
  await page.goto(`${site.console}/account/security/recovery-codes`);
  const before = await whatGuards(site, person.email);
  await ageProof(site, person.email);
  await page.getByRole("button", { name: "Make ten new codes" }).click();
  const answer = async (code: string) => {
    const field = page.getByLabel("Recovery code");
    if (!(await field.isVisible())) await page.getByText("By a recovery code").click();
    await field.fill(code);
    await field.press("Enter");
  };
  await expectAsked(page);
  await answer("nothing-of-this-kind");
  await expect(page.getByRole("alert")).toContainText("That is none of your codes, or it has been used.");
  expect(await whatGuards(site, person.email)).toBe(before);
  await answer(old[0] ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your recovery codes");
  await expect(codes).toHaveCount(10);
  expect(await codes.allInnerTexts()).not.toContain(old[1]);
});

test("a passkey proves it, to be added to and to be removed", async ({ member: page, site, person }) => {
  await addAuthenticator(page);
  const confirm = () => page.getByRole("button", { name: "Confirm with your passkey" }).click();
  await page.goto(`${site.console}/account/security`);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await page.getByRole("link", { name: /^Remove / }).click();
  const before = await whatGuards(site, person.email);
  await ageProof(site, person.email);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expectAsked(page);
  expect(await whatGuards(site, person.email)).toBe(before);
  await confirm();
  await expect(page.getByRole("status").filter({ hasText: "The passkey is removed." })).toBeVisible();
  await ageProof(site, person.email);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expectAsked(page);
  await expect(page.getByRole("button", { name: "Confirm with your passkey" })).toHaveCount(0);
  await proveByPassword(page, person.password);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add a passkey");
  // It may also grow old on that page, where a script asks.
  await ageProof(site, person.email);
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expectAsked(page);
  await proveByPassword(page, person.password);
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The passkey is added." })).toBeVisible();
});

test("an administrator’s act on somebody waits too", async ({ page, site, person }, { workerIndex }) => {
  const other = takePerson(site, workerIndex);
  await runSql(site, `update auth.users set user_role = 'ADMIN' where email = '${person.email}'`, { write: true });
  await signIn(page.request, site.console, person);
  await page.goto(`${site.console}/admin/users?words=${encodeURIComponent(other.email)}`);
  await page.getByRole("link", { name: other.name }).click();
  await page.getByRole("link", { name: "Switch off" }).click();
  await expect(page.getByRole("button", { name: "Switch off the account" })).toBeVisible();
  const before = await whatGuards(site, other.email);
  await ageProof(site, person.email);
  await page.getByRole("button", { name: "Switch off the account" }).click();
  await expectAsked(page);
  expect(await whatGuards(site, other.email)).toBe(before);
  await proveByPassword(page, person.password);
  await expect(page.getByRole("status").filter({ hasText: "is switched off" })).toBeVisible();
});

test("the password’s page asks before anybody thinks one up, and leaving leads nowhere else", async ({
  member: page,
  site,
  person,
}) => {
  await ageProof(site, person.email);
  await page.goto(`${site.console}/account/security`);
  await page.getByRole("link", { name: "Change", exact: true }).click();
  await expectAsked(page);
  await proveByPassword(page, person.password);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change your password");
  await ageProof(site, person.email);
  await page.goto(`${site.console}/step-up?redirectTo=//evil.test`);
  await expectAsked(page);
  await expect(page.getByRole("link", { name: "Leave it as it is" })).toHaveAttribute("href", "/");
});

test("everything that decides who gets in refuses an old proof at its address and its .data one", async ({
  member: page,
  site,
  person,
}) => {
  const id = "01930000-0000-7000-8000-000000000000";
  const forms: [string, Record<string, string>][] = [
    ["/account/security/password", { intent: "set", password: "tide pools at noon" }],
    ["/account/security/password", { intent: "remove" }],
    ["/account/security/recovery-codes", {}],
    ["/account/security/passkeys", { intent: "add" }],
    ["/account/security/passkeys", { intent: "remove", passkeyId: id }],
    ["/account/security/accounts", { intent: "link", provider: "harbour" }],
    ["/account/security/accounts", { intent: "unlink", identityId: id }],
    ["/account/profile/email", { intent: "ask", email: `new-${person.email}` }],
    [
      "/account/api-tokens",
      { intent: "create", id, organizationId: id, name: "x", scopes: "profile:read", life: "30" },
    ],
    ["/account/api-tokens", { intent: "revoke", tokenId: id }],
  ];
  const before = await whatGuards(site, person.email);
  await ageProof(site, person.email);
  const headers = { origin: site.console };
  for (const [path, form] of forms)
    for (const address of [path, `${path}.data`]) {
      const answer = await page.request.post(site.console + address, { form, headers, maxRedirects: 0 });
      expect([address, form["intent"], answer.status()]).toEqual([address, form["intent"], 403]);
      expect(await answer.text()).toContain("step-up");
    }
  const scripts = await page.request.post(`${site.console}/passkeys/options/registration`, { data: {}, headers });
  expect(scripts.status()).toBe(403);
  expect(await scripts.json()).toMatchObject({ code: "step-up", stepUp: { prove: "/step-up?redirectTo=%2F" } });
  expect(await whatGuards(site, person.email)).toBe(before);
});
