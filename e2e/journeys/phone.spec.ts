import { expect, test } from "../fixtures.ts";

test("a phone's menu leads to every page, with scripts and without", { tag: "@phone-only" }, async ({
  member: page,
  site,
  openBrowser,
}) => {
  const plain = await openBrowser({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  for (const each of [page, plain]) {
    await each.goto(`${site.console}/account/sessions`);
    await each.locator("summary[aria-label=Menu]").click();
    await each.getByRole("navigation", { name: "All pages" }).getByRole("link", { name: "Login history" }).click();
    await expect(each).toHaveURL(`${site.console}/account/login-history`);
  }
});
