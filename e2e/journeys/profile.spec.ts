import { expect, test } from "../fixtures.ts";
import { expectSound } from "../support/expect-sound.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a name, a zone and a way to write dates are kept, and pages follow them", { tag: "@phone" }, async ({
      member: page,
      site,
    }) => {
      await page.goto(`${site.console}/account/profile`);
      await page.getByLabel("Name", { exact: true }).fill(" ");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByLabel("Name", { exact: true })).toHaveAttribute("aria-invalid", "true");
      if (javaScriptEnabled) await expectSound(page);

      await page.getByLabel("Name", { exact: true }).fill("Olivia Moen");
      await page.getByLabel("Time zone").selectOption("Asia/Tokyo");
      await page.getByLabel("Dates and times as in").selectOption("en-US");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
      await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Olivia Moen");
      await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");
      await expect(page.getByLabel("Dates and times as in")).toHaveValue("en-US");
      await expect(page.locator("summary", { hasText: "account" })).toContainText("Olivia Moen");

      await page.goto(`${site.console}/account/login-history`);
      const at = page.getByRole("main").locator("time").first();
      await expect(at).toHaveAttribute("title", /^[A-Z][a-z]+, [A-Z][a-z]+ \d+, \d{4} at .+ [AP]M GMT\+9$/);
    });

    test("a page that is older takes nothing back, and one that was signed out says that nothing was sent", async ({
      member: page,
      site,
      person,
    }) => {
      await page.goto(`${site.console}/account/profile`);
      const older = await page.context().newPage();
      await older.goto(`${site.console}/account/profile`);
      await page.getByLabel("Name", { exact: true }).fill("Olivia Moen");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
      await older.getByLabel("Time zone").selectOption("Asia/Tokyo");
      await older.getByRole("button", { name: "Save" }).click();
      await expect(older.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
      await expect(older.getByLabel("Name", { exact: true })).toHaveValue("Olivia Moen");
      await expect(older.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");

      await page.context().clearCookies({ name: /session/ });
      await older.getByLabel("Name", { exact: true }).fill("Olivia Lost");
      await older.getByRole("button", { name: "Save" }).click();
      await expect(older.getByText("You had been signed out, so nothing was changed.")).toBeVisible();
      await older.getByLabel("E-mail").fill(person.email);
      await older.getByRole("button", { name: "Continue", exact: true }).click();
      await older.getByRole("textbox", { name: "Password" }).fill(person.password);
      await older.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(older).toHaveURL(`${site.console}/account/profile`);
      await expect(older.getByLabel("Name", { exact: true })).toHaveValue("Olivia Moen");
    });
  });
}
