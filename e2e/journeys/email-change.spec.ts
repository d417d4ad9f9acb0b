import { expect, test } from "../fixtures.ts";
import { FIREFOX } from "../support/agents.ts";
import { expectSound } from "../support/expect-sound.ts";
import { linkIn } from "../support/link-in.ts";
import { readMail } from "../support/read-mail.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an address is changed by the link that goes to the new one, and taken back by the mail to the old one", {
      tag: "@phone",
    }, async ({ member: page, site, person, openBrowser }) => {
      // Two browsers, two mails, and six pages that are looked through for flaws.
      test.slow();
      const changed = `changed-${person.email}`;
      await page.goto(`${site.console}/account/profile`);
      await page.getByRole("link", { name: "Change the address" }).click();
      await page.getByLabel("New address").fill(person.email);
      await page.getByRole("button", { name: "Mail a link there" }).click();
      await expect(page.getByRole("alert")).toContainText("This is the address that your account goes by.");
      await page.getByLabel("New address").fill(changed);
      await page.getByRole("button", { name: "Mail a link there" }).click();
      await expect(page.getByRole("status").filter({ hasText: changed })).toBeVisible();
      if (javaScriptEnabled) await expectSound(page);

      const elsewhere = await openBrowser({ userAgent: FIREFOX, javaScriptEnabled });
      const confirm = linkIn(await readMail(page, site, changed, "Confirm your address"), "confirm-email");
      const answer = await elsewhere.goto(site.console + confirm);
      expect(answer?.headers()["referrer-policy"]).toBe("same-origin");
      await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Use this address?");
      if (javaScriptEnabled) await expectSound(elsewhere);
      await elsewhere.getByRole("button", { name: "Use this address" }).click();
      await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Your address is changed");
      await page.goto(`${site.console}/account/profile`);
      await expect(page.getByRole("main").getByText(changed, { exact: true })).toBeVisible();

      const back = linkIn(await readMail(page, site, person.email, "Your address was changed"), "wasnt-me");
      await elsewhere.goto(site.console + back);
      await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Your address was changed");
      if (javaScriptEnabled) await expectSound(elsewhere);
      await elsewhere.getByRole("button", { name: "This wasn’t me" }).click();
      await expect(elsewhere.getByText(`your account goes by ${person.email} again`).first()).toBeVisible();
      if (javaScriptEnabled) await expectSound(elsewhere);
      await page.goto(`${site.console}/account/profile`);
      await expect(page).toHaveURL(/\/login\?/);
    });
  });
}

test("a link that waits is dropped, and leads nowhere then", async ({ member: page, site, person }) => {
  const changed = `dropped-${person.email}`;
  await page.goto(`${site.console}/account/profile/email`);
  await page.getByLabel("New address").fill(changed);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: changed })).toBeVisible();
  const link = linkIn(await readMail(page, site, changed, "Confirm your address"), "confirm-email");
  await page.getByRole("button", { name: `Keep ${person.email} instead` }).click();
  await expect(page.getByText(changed)).toHaveCount(0);
  expect((await page.goto(site.console + link))?.status()).toBe(410);
  await page.getByRole("link", { name: "Send another link" }).click();
  await expect(page).toHaveURL(`${site.console}/account/profile/email`);
});
