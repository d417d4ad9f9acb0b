import type { APIRequestContext, Page } from "@playwright/test";
import { expect, takePerson, test } from "../fixtures.ts";
import type { Person } from "../servers/people.ts";
import { runSql } from "../servers/run-sql.ts";
import { running, type Site } from "../servers/running.ts";
import { IPHONE } from "../support/agents.ts";
import { makeToken } from "../support/make-token.ts";
import { signIn } from "../support/sign-in.ts";
import { signInAdministrator } from "../support/sign-in-administrator.ts";

const { postgres } = running();
test.skip(postgres === null, "This machine has no PostgreSQL, and the embedded database is for one process.");

function twoProcesses(): { first: Site; second: Site } {
  if (postgres === null) throw new Error("There are no two processes.");
  return postgres;
}

test("a device that one process signs out is refused by the other on its next click, on both apps", async ({
  page,
  openBrowser,
}, { workerIndex }) => {
  const { first, second } = twoProcesses();
  const person = takePerson(first, workerIndex);
  const phone = await openBrowser({ userAgent: IPHONE });
  await signIn(page.request, first.console, person);
  await signIn(phone.request, second.console, person);
  await phone.goto(`${second.console}/account/sessions`);
  await expect(phone.getByRole("region", { name: "This device" })).toContainText("Safari on iPhone");

  await page.goto(`${first.console}/account/sessions`);
  await page.getByRole("button", { name: "Sign out Safari on iPhone" }).click();
  await expect(page.getByRole("status").filter({ hasText: "signed out" })).toBeVisible();

  await phone.getByRole("link", { name: "Login history" }).first().click();
  await expect(phone).toHaveURL(/\/login\?redirectTo=/);
  for (const { console, onboarding } of [first, second]) {
    expect((await phone.request.get(`${console}/account/session`)).status()).toBe(401);
    await phone.goto(onboarding);
    await expect(phone.getByRole("main").getByRole("link", { name: "Sign in" })).toBeVisible();
  }
  await page.goto(`${second.console}/account/sessions`);
  await expect(page.getByRole("heading", { level: 1, name: "Where you are signed in" })).toBeVisible();
});

/** What a program with the token and a browser with the session are answered at each process, one after the other. */
async function statuses(program: APIRequestContext, text: string, browser: Page): Promise<number[]> {
  const answers: number[] = [];
  for (const { console } of [twoProcesses().second, twoProcesses().first]) {
    const headers = { authorization: `Bearer ${text}` };
    answers.push((await program.get(`${console}/api/v1/me`, { headers })).status());
    answers.push((await browser.request.get(`${console}/account/session`)).status());
  }
  return answers;
}

/** Opens somebody among the users of the first process, as its administrator. */
async function openUser(page: Page, person: Person): Promise<void> {
  const { first } = twoProcesses();
  await signInAdministrator(page, first);
  await page.goto(`${first.console}/admin/users?words=${encodeURIComponent(person.email)}`);
  await page.getByRole("link", { name: person.name }).click();
}

test("a token that one process revokes is refused by the other at once", async ({ page, request }, { workerIndex }) => {
  const { first, second } = twoProcesses();
  await signIn(page.request, second.console, takePerson(first, workerIndex));
  const text = await makeToken(page, second.console, "Nightly import");
  expect(await statuses(request, text, page)).toEqual([200, 200, 200, 200]);
  await page.goto(`${first.console}/account/api-tokens`);
  await page.getByRole("link", { name: "Revoke Nightly import" }).click();
  await page.getByRole("button", { name: "Revoke it" }).click();
  await expect(page.getByRole("status").filter({ hasText: "is revoked" })).toBeVisible();
  expect(await statuses(request, text, page)).toEqual([401, 200, 401, 200]);
});

test("an account that one process switches off is nobody's at the other, its tokens neither", async ({
  page,
  request,
  openBrowser,
}, { workerIndex }) => {
  const { first, second } = twoProcesses();
  const person = takePerson(first, workerIndex);
  const phone = await openBrowser({ userAgent: IPHONE });
  await signIn(phone.request, second.console, person);
  const text = await makeToken(phone, second.console, "Nightly import");
  expect(await statuses(request, text, phone)).toEqual([200, 200, 200, 200]);
  await openUser(page, person);
  await page.getByRole("link", { name: "Switch off" }).click();
  await page.getByRole("button", { name: "Switch off the account" }).click();
  await expect(page.getByRole("status").filter({ hasText: "is switched off" })).toBeVisible();
  expect(await statuses(request, text, phone)).toEqual([401, 401, 401, 401]);
});

test("an administrator whom one process makes a user again has neither pages nor tokens at the other", async ({
  page,
  request,
  openBrowser,
}, { workerIndex }) => {
  const { first, second } = twoProcesses();
  const person = takePerson(first, workerIndex);
  await runSql(first, `update auth.users set user_role = 'ADMIN' where email = '${person.email}'`, { write: true });
  const admin = await openBrowser({ userAgent: IPHONE });
  await signIn(admin.request, second.console, person);
  const text = await makeToken(admin, second.console, "Nightly import");
  expect(await statuses(request, text, admin)).toEqual([200, 200, 200, 200]);
  expect((await admin.goto(`${second.console}/admin/users`))?.status()).toBe(200);
  await openUser(page, person);
  await page.getByRole("link", { name: "Make user" }).click();
  await page.getByRole("button", { name: "Make user" }).click();
  await expect(page.getByText("Role: User")).toBeVisible();
  await admin.getByRole("link", { name: "Audit log" }).first().click();
  await expect(admin).toHaveURL(/\/login\?redirectTo=/);
  expect(await statuses(request, text, admin)).toEqual([401, 401, 401, 401]);
});
