import { expect, test } from "../fixtures.ts";
import { IPHONE } from "../support/agents.ts";
import { signIn } from "../support/sign-in.ts";
import { signInAdministrator } from "../support/sign-in-administrator.ts";

test("a page of somebody’s account that is out of date says what is true of each act", { tag: "@phone" }, async ({
  page,
  site,
  person,
  openBrowser,
}) => {
  const phone = await openBrowser({ userAgent: IPHONE });
  await signIn(phone.request, site.console, person);
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/users?words=${encodeURIComponent(person.email)}`);
  await page.getByRole("link", { name: person.name }).click();
  await expect(page.getByText("The password they have keeps working")).toBeVisible();
  const address = page.url();
  const status = page.getByRole("main").getByRole("status");

  // What only stands in the address was not done.
  await page.goto(`${address}?did=off`);
  await expect(page.getByRole("link", { name: "Switch off" })).toBeVisible();
  await expect(status.filter({ hasText: person.name })).toHaveCount(0);

  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByRole("button", { name: /^Sign out iPhone|^Sign out Safari/ }).click();
  await expect(
    other.getByRole("status").filter({ hasText: `${person.name} is signed out on 1 device.` }),
  ).toBeVisible();
  await page.getByRole("button", { name: /^Sign out iPhone|^Sign out Safari/ }).click();
  await expect(
    status.filter({ hasText: "No device is signed in to this account, so nothing was done." }),
  ).toBeVisible();

  await other.getByRole("link", { name: "Switch off" }).click();
  await other.getByRole("button", { name: "Switch off the account" }).click();
  await expect(other.getByRole("status").filter({ hasText: "is switched off" })).toBeVisible();
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(status.filter({ hasText: "The account is switched off, so no link was sent." })).toBeVisible();
});
