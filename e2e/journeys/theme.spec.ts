import { expect, test } from "../fixtures.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a chosen theme survives a reload, holds in onboarding, and can be given back to the system", {
      tag: "@phone",
    }, async ({ member: page, site }) => {
      const html = page.locator("html");
      await page.goto(`${site.console}/account/sessions`);
      await expect(html).not.toHaveAttribute("data-theme");
      const menu = page.locator("summary", { hasText: "account" });
      await menu.click();
      // It shows before the server has kept it, and only what is kept survives.
      const kept = page.waitForResponse((answer) => answer.request().method() === "POST");
      await page.getByRole("button", { name: "Dark" }).click();
      await kept;
      await expect(html).toHaveAttribute("data-theme", "dark");
      await expect(page.getByRole("button", { name: "Dark", includeHidden: true })).toHaveAttribute(
        "aria-pressed",
        "true",
      );
      await page.reload();
      await expect(html).toHaveAttribute("data-theme", "dark");
      await expect(page).toHaveURL(`${site.console}/account/sessions`);
      await page.goto(site.onboarding);
      await expect(html).toHaveAttribute("data-theme", "dark");

      await page.goto(`${site.console}/account/sessions`);
      await menu.click();
      await page.getByRole("button", { name: "System" }).click();
      await expect(html).not.toHaveAttribute("data-theme");
    });
  });
}

test("choosing a theme never leads elsewhere", async ({ page, site }) => {
  const answer = await page.request.post(`${site.console}/preferences/theme`, {
    form: { theme: "dark", backTo: "//evil.test" },
    headers: { origin: site.console },
    maxRedirects: 0,
  });
  expect(new URL(answer.headers()["location"] ?? "", site.console).origin).toBe(site.console);
});
