import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { fillSignIn } from "../support/fill-sign-in.ts";
import { signIn } from "../support/sign-in.ts";

const PHRASE = "tide pools at noon";

async function expectSound(page: Page, hasScripts: boolean): Promise<void> {
  await expectNoSidewaysScroll(page);
  if (hasScripts) await expectAccessible(page);
}

async function setPassword(page: Page, password: string, label: string): Promise<void> {
  await page.getByRole("textbox", { name: "New password" }).fill(password);
  await page.getByRole("button", { name: label }).click();
}

const isSet = (page: Page) => page.getByRole("status").filter({ hasText: "Your password is set" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a password that is guessed first is refused with the reason", { tag: "@phone" }, async ({
      member: page,
      site,
    }) => {
      await page.goto(`${site.console}/account/security/password`);
      const field = page.getByRole("textbox", { name: "New password" });
      const cases: [string, string][] = [
        ["fourteen signs", "Use 15 characters or more."],
        ["passwordpassword", "repeats one short piece"],
        ["Boardwalk 2026 !!", "one common word"],
        ["LiverpoolFC 2026 2026", "tried first"],
        ["Pat Ferry 123456", "your name or address"],
      ];
      for (const [password, words] of cases) {
        await setPassword(page, password, "Change the password");
        await expect(page.getByRole("alert")).toContainText(words);
        await expect(field).toHaveAccessibleDescription(new RegExp(words));
        await expect(field).toHaveValue("");
      }
      await expectSound(page, javaScriptEnabled);
    });

    test("changing it signs out everywhere else", async ({ member: page, site, person, openBrowser }) => {
      const other = await openBrowser();
      await signIn(other.request, site.console, person);
      const isSignedIn = async ({ request }: Page) => (await request.get(`${site.console}/account/session`)).ok();
      await page.goto(`${site.console}/account/security/password`);
      expect(await isSignedIn(other)).toBe(true);
      await setPassword(page, PHRASE, "Change the password");
      await expect(page.getByRole("status").filter({ hasText: "Your password is changed" })).toBeVisible();
      expect([await isSignedIn(page), await isSignedIn(other)]).toEqual([true, false]);
      await other.goto(`${site.console}/login?redirectTo=%2Faccount%2Fsecurity`);
      await fillSignIn(other, person.email, PHRASE);
      await expect(other).toHaveURL(`${site.console}/account/security`);
    });

    test("it is removed where there is another way in, and set again", async ({ member: page, site, person }) => {
      await runSql(
        site,
        `insert into passkeys (user_id, credential_id, public_key)
           select id, convert_to(email, 'UTF8'), 'key' from auth.users where email = '${person.email}'`,
        { write: true },
      );
      await page.goto(`${site.console}/account/security/password`);
      await page.getByRole("button", { name: "Remove the password" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Your password is removed." })).toBeVisible();
      await page.getByRole("link", { name: "Set a password" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Set a password");
      await expectSound(page, javaScriptEnabled);
      await setPassword(page, PHRASE, "Set the password");
      await expect(isSet(page)).toBeVisible();
    });
  });
}

test("it says how good it is while it is typed, can be seen, and stays while it is the only way in", async ({
  member: page,
  site,
}) => {
  await page.goto(`${site.console}/account/security/password`);
  const field = page.getByRole("textbox", { name: "New password" });
  await expect(page.getByRole("button", { name: "Show it" })).toBeVisible();
  await field.fill("fourteen signs");
  await expect(page.getByText("1 character more.")).toBeVisible();
  await field.fill("winters by the sea with lanterns");
  await expect(page.getByText("Good: very hard to guess.")).toBeVisible();
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(field).toHaveAttribute("type", "text");
  await expectAccessible(page);
  await expect(page.getByText("It is the only way in that you have.")).toBeVisible();
  const form = { form: { intent: "remove" }, headers: { origin: site.console }, maxRedirects: 0 };
  expect((await page.request.post(`${site.console}/account/security/password`, form)).status()).toBe(409);
});
