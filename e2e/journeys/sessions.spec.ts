import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";
import { FIREFOX, IPHONE } from "../support/agents.ts";
import { SAM } from "../support/demo.ts";
import { signIn } from "../support/sign-in.ts";

const others = (page: Page) => page.getByRole("region", { name: "Other devices" });

/** Every way on from where this browser is ends at the sign-in page, on both apps. */
async function expectSignedOut(page: Page, site: { console: string; onboarding: string }): Promise<void> {
  const data = await page.request.get(`${site.console}/account/sessions.data`, { maxRedirects: 0 });
  expect(await data.text()).not.toContain("Safari");
  expect((await page.request.get(`${site.console}/account/session`)).status()).toBe(401);
  await page.goto(`${site.console}/account/sessions`);
  await expect(page).toHaveURL(/\/login\?redirectTo=%2Faccount%2Fsessions$/);
  await page.goto(site.onboarding);
  await expect(page.getByRole("main").getByRole("link", { name: "Sign in" })).toBeVisible();
}

test("this device stands first, in words, and others below", { tag: "@phone" }, async ({
  member: page,
  site,
  person,
  openBrowser,
}) => {
  const phone = await openBrowser({ userAgent: IPHONE });
  await signIn(phone.request, site.console, person);
  await page.goto(`${site.console}/account/sessions`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("This device");
  const here = page.getByRole("region", { name: "This device" });
  await expect(here).toContainText(/Chrome on /);
  await expect(here).toContainText("with your password");
  await expect(here).toContainText("Here, now");
  await expect(others(page).getByRole("listitem")).toHaveCount(1);
  await expect(others(page)).toContainText("Safari on iPhone");
  await expect(page.getByRole("main")).not.toContainText("127.0.0.1");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("another device that is signed out is refused on its next click, on both apps", { tag: "@phone" }, async ({
      member: page,
      site,
      person,
      openBrowser,
    }) => {
      const phone = await openBrowser({ userAgent: IPHONE, javaScriptEnabled });
      await signIn(phone.request, site.console, person);
      await phone.goto(`${site.console}/account/sessions`);
      await page.goto(`${site.console}/account/sessions`);
      await page.getByRole("button", { name: "Sign out Safari on iPhone" }).click();
      await expect(page.getByRole("status").filter({ hasText: "signed out" })).toBeVisible();
      await expect(others(page)).toContainText("Nobody else is signed in as you.");
      await expect(page.getByRole("region", { name: "Ended lately" })).toContainText("Safari on iPhone");

      await phone.getByRole("link", { name: "Login history" }).filter({ visible: true }).first().click();
      await expect(phone).toHaveURL(/\/login\?redirectTo=%2Faccount%2Flogin-history$/);
      await expectSignedOut(phone, site);
      await page.reload();
      await expect(page.getByRole("heading", { level: 1, name: "Where you are signed in" })).toBeVisible();
    });

    test("signing out all others asks first, and says how many", async ({
      member: page,
      site,
      person,
      openBrowser,
    }) => {
      const phone = await openBrowser({ userAgent: IPHONE, javaScriptEnabled });
      const desk = await openBrowser({ userAgent: FIREFOX, javaScriptEnabled });
      for (const each of [phone, desk]) await signIn(each.request, site.console, person);
      await page.goto(`${site.console}/account/sessions`);
      await page.getByRole("link", { name: "Sign out the other 2" }).click();
      await expect(page.getByRole("heading", { name: "Sign out 2 devices?" })).toBeVisible();

      await page.getByRole("link", { name: "Keep them signed in" }).click();
      await expect(page).toHaveURL(`${site.console}/account/sessions`);
      expect((await phone.request.get(`${site.console}/account/session`)).status()).toBe(200);

      await page.getByRole("link", { name: "Sign out the other 2" }).click();
      await page.getByRole("button", { name: "Sign out 2 devices" }).click();
      await expect(page.getByRole("status").filter({ hasText: "2 devices are signed out." })).toBeVisible();
      for (const each of [phone, desk]) await expectSignedOut(each, site);
    });
  });
}

test("signing out all others works by keyboard alone, and the focus stays on the page", async ({
  member: page,
  site,
  person,
  openBrowser,
}) => {
  const phone = await openBrowser({ userAgent: IPHONE });
  await signIn(phone.request, site.console, person);
  await page.goto(`${site.console}/account/sessions`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();

  const ask = page.getByRole("link", { name: "Sign out the other one" });
  await tabTo(page, ask);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Sign out 1 device?" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(`${site.console}/account/sessions`);

  await tabTo(page, ask);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Sign out 1 device?" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Sign out 1 device" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "1 device is signed out." })).toBeVisible();
  await expectSignedOut(phone, site);
});

test("a country that is new is marked, and whoever was not there is led to the ways in", { tag: "@phone" }, async ({
  member: page,
  site,
  person,
  openBrowser,
}) => {
  const abroad = await openBrowser({ userAgent: IPHONE });
  await signIn(abroad.request, site.console, person);
  const { session } = await (await abroad.request.get(`${site.console}/account/session`)).json();
  const theirs = `user_id = (select user_id from user_sessions where id = '${session.id}')`;
  for (const statement of [
    `update user_sessions set location_country = 'PL' where id = '${session.id}'`,
    `update login_history set location = '{"country":"NO"}' where ${theirs}`,
    `update login_history set location = '{"country":"PL"}'
     where id = (select id from login_history where ${theirs} order by created_at desc limit 1)`,
  ])
    await runSql(site, statement, { write: true });

  await page.goto(`${site.console}/account/sessions`);
  await expect(others(page).getByText("First time from Poland.")).toBeVisible();
  await page.getByRole("button", { name: "This wasn’t me: Safari on iPhone" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "How you sign in" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "That device is signed out." })).toBeVisible();
  await expectSignedOut(abroad, site);
});

test("signing out one device leaves the focus where its row was", async ({
  member: page,
  site,
  person,
  openBrowser,
}) => {
  const phone = await openBrowser({ userAgent: IPHONE });
  await signIn(phone.request, site.console, person);
  await page.goto(`${site.console}/account/sessions`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
  const end = page.getByRole("button", { name: "Sign out Safari on iPhone" });
  await tabTo(page, end);
  await page.keyboard.press("Enter");
  await expect(end).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Other devices" })).toBeFocused();
});

test("a session of somebody else cannot be ended, and is answered like one that does not exist", async ({
  member: page,
  site,
  openBrowser,
}) => {
  const stranger = await openBrowser();
  await signIn(stranger.request, site.console, SAM);
  const { session } = await (await stranger.request.get(`${site.console}/account/session`)).json();
  const end = async (sessionId: string) => {
    const answer = await page.request.post(`${site.console}/account/sessions.data`, {
      form: { intent: "end-one", sessionId },
      headers: { origin: site.console },
    });
    return { status: answer.status(), body: withoutIds(await answer.text()) };
  };
  const theirs = await end(session.id);
  expect(theirs.status).toBe(404);
  expect(await end("00000000-0000-7000-8000-000000000000")).toEqual(theirs);
  expect((await stranger.request.get(`${site.console}/account/session`)).status()).toBe(200);
});

function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id");
}

const MANY = 40;

async function tabTo(page: Page, target: ReturnType<Page["getByRole"]>): Promise<void> {
  for (let step = 0; step < MANY; step += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MANY} times Tab did not lead there.`);
}
