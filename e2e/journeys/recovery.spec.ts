import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("whoever has nothing but a recovery code signs in with it, once", { tag: "@phone" }, async ({
      member,
      site,
      person,
      openBrowser,
    }) => {
      await member.goto(`${site.console}/account/security`);
      await member.getByRole("link", { name: "Make codes" }).click();
      await member.getByRole("button", { name: "Make ten codes" }).click();
      const codes = member.getByRole("region", { name: "The codes" }).getByRole("listitem");
      await expect(codes).toHaveCount(10);
      await expectNoSidewaysScroll(member);
      if (javaScriptEnabled) await expectAccessible(member);
      const [code = ""] = await codes.allInnerTexts();

      const page = await openBrowser({ javaScriptEnabled });
      await page.goto(`${site.console}/login`);
      await page.getByRole("link", { name: "Use a recovery code" }).click();
      // The page before has a field for an address too.
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Use a recovery code");
      const recover = async (typed: string) => {
        await page.getByLabel("E-mail").fill(person.email);
        await page.getByLabel("Recovery code").fill(typed);
        await page.getByRole("button", { name: "Sign in", exact: true }).click();
      };
      await recover(` ${code.toUpperCase().replaceAll("-", " ")} `);
      await expect(page).toHaveURL(`${site.console}/account/security`);
      await expect(page.getByText("9 of 10 left.")).toBeVisible();

      await page.context().clearCookies();
      await page.goto(`${site.onboarding}/recover`);
      await recover(code);
      await expect(page.getByRole("alert")).toContainText("do not match an account, or the code has been used");
    });
  });
}
