import { expect, test } from "../fixtures.ts";

test("a phone's menu leads to every page", { tag: "@phone-only" }, async ({ member: page, site }) => {
  await page.goto(`${site.console}/account/sessions`);
  await page.locator("summary[aria-label=Menu]").click();
  await page.getByRole("navigation", { name: "All pages" }).getByRole("link", { name: "Login history" }).click();
  await expect(page).toHaveURL(`${site.console}/account/login-history`);
});
