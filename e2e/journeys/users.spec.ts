import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";
import { IPHONE } from "../support/agents.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { signIn } from "../support/sign-in.ts";
import { signInAdministrator } from "../support/sign-in-administrator.ts";

const PHONE = { tag: "@phone" };

async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

test("the users are not there for whoever is no administrator", async ({ member: page, site }) => {
  for (const path of [
    "/admin/users",
    "/admin/users/csv",
    "/admin/users/0193",
    "/admin/users.data",
    "/admin/users/0193.data",
  ]) {
    expect((await page.request.get(`${site.console}${path}`)).status(), path).toBe(404);
    const form = { headers: { Origin: site.console }, form: { intent: "off" } };
    expect((await page.request.post(`${site.console}${path}`, form)).status(), path).toBe(404);
  }
});

test("somebody is found, opened and sound to look at", PHONE, async ({ page, site, person }) => {
  await runSql(
    site,
    `update auth.users set full_name = 'Maximiliana Wolfeschlegelsteinhausenbergerdorffwelchevoraltern' where email = '${person.email}'`,
    { write: true },
  );
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/users?role=USER&words=${encodeURIComponent(person.email)}`);
  await expect(page.getByText("1 person matches")).toBeVisible();
  await expectSound(page);
  await page.getByRole("link", { name: /Maximiliana/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Maximiliana");
  await expectSound(page);
  await page.getByRole("link", { name: "Switch off" }).click();
  await expect(page.getByRole("heading", { name: /^Switch off Maximiliana/ })).toBeFocused();
  await expectSound(page);
  await page.goto(`${site.console}/admin/users?words=nobody-is-called-this`);
  await expect(page.getByRole("heading", { name: "Nobody matches this filter" })).toBeVisible();
  await expectSound(page);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an account is switched off, which signs it out at once, and on again", async ({
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
      await page.getByRole("link", { name: "Switch off" }).click();
      await expect(page.getByRole("heading", { name: `Switch off ${person.name}?` })).toBeVisible();
      await expect(page.getByText("1 device is signed out")).toBeVisible();
      if (javaScriptEnabled) await expectSound(page);
      await page.getByRole("button", { name: "Switch off the account" }).click();
      await expect(page.getByRole("status").filter({ hasText: "is switched off" })).toBeVisible();
      await expect(page.getByText("No device can use this account now.")).toBeVisible();
      expect((await phone.request.get(`${site.console}/account/session`)).status()).toBe(401);
      await page.getByRole("button", { name: "Switch on" }).click();
      await expect(page.getByRole("status").filter({ hasText: "can sign in again" })).toBeVisible();
      await signIn(phone.request, site.console, person);
    });
  });
}

test("a role is given and taken, and stands in the audit log", async ({ page, site, person }) => {
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/users?words=${encodeURIComponent(person.email)}`);
  await page.getByRole("link", { name: person.name }).click();
  await page.getByRole("link", { name: "Make administrator" }).click();
  await expect(page.getByRole("heading", { name: `Make ${person.name} an administrator?` })).toBeFocused();
  await page.getByRole("button", { name: "Make administrator" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Administrator" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Audit log, newest first" })).toContainText("User role changed");
  await page.getByRole("link", { name: "Make user" }).click();
  await page.getByRole("button", { name: "Make user" }).click();
  await expect(page.getByText("Role: User")).toBeVisible();
});

test("the users and one’s own login history download as files", async ({ page, site, person, openBrowser }) => {
  await signInAdministrator(page, site);
  const users = await page.request.get(`${site.console}/admin/users/csv?words=${encodeURIComponent(person.email)}`);
  const lines = (await users.text()).trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(person.email);
  const own = await openBrowser();
  await signIn(own.request, site.console, person);
  await own.goto(`${site.console}/account/login-history`);
  const downloading = own.waitForEvent("download");
  await own.getByRole("link", { name: "CSV" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^login-history-\d{4}-\d\d-\d\d\.csv$/);
  const history = await own.request.get(`${site.console}/account/login-history/csv?result=success`);
  expect((await history.text()).trim().split("\r\n")).toHaveLength(2);
});
