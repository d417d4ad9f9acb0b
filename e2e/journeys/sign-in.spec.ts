import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../support/demo.ts";
import { fillSignIn } from "../support/fill-sign-in.ts";
import { sayWho } from "../support/say-who.ts";

const REFUSED = "That e-mail and password do not match an account.";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the page that was asked for opens after signing in with a password", { tag: "@phone" }, async ({
      page,
      site,
      person,
    }) => {
      await page.goto(`${site.console}/account/login-history?result=success`);
      await expect(page).toHaveURL(/\/login\?redirectTo=/);
      await fillSignIn(page, person.email, person.password);
      await expect(page).toHaveURL(`${site.console}/account/login-history?result=success`);
      await expect(page.getByRole("heading", { level: 1, name: "Login history" })).toBeVisible();
    });

    test("without a page that was asked for, signing in leads to the sessions", async ({ page, site, person }) => {
      await page.goto(site.console);
      await fillSignIn(page, person.email, person.password);
      await expect(page).toHaveURL(`${site.console}/account/sessions`);
    });

    test("onboarding greets by name after signing in", { tag: "@phone" }, async ({ page, site, person }) => {
      await page.goto(site.onboarding);
      await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
      await fillSignIn(page, person.email, person.password);
      await expect(page).toHaveURL(`${site.onboarding}/`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Pat");
    });

    test("a wrong password keeps the e-mail, empties the password, and says what an unknown address hears too", async ({
      page,
      site,
      person,
    }) => {
      const unknown = `${randomUUID()}@nowhere.test`;
      for (const email of [person.email, unknown]) {
        await page.goto(`${site.console}/login`);
        await fillSignIn(page, email, "not-the-password");
        const problem = page.getByRole("alert");
        await expect(problem).toContainText(REFUSED);
        await expect(problem.getByRole("listitem")).toHaveCount(1);
        await expect(page.getByLabel("E-mail")).toHaveValue(email);
        await expect(page.getByLabel("Password")).toHaveValue("");
        if (javaScriptEnabled) await expect(problem).toBeFocused();
      }
    });

    test("an e-mail address that is none is named at its field until it is put right", async ({
      page,
      site,
      person,
    }) => {
      await page.goto(`${site.console}/login`);
      await page.locator("form#sign-in").evaluate((form) => form.setAttribute("novalidate", ""));
      await sayWho(page, "pat.example.com");
      await expect(page.getByRole("alert")).toContainText("name@example.com");
      await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByLabel("E-mail")).toHaveValue("pat.example.com");
      await sayWho(page, person.email);
      await expect(page.getByLabel("E-mail")).not.toHaveAttribute("aria-invalid");
      await expect(page.getByRole("alert")).toHaveCount(0);
    });

    test("after ten wrong tries the next has to wait", async ({ page, site }) => {
      const email = `${randomUUID()}@nowhere.test`;
      const origin = site.console;
      for (let attempt = 1; attempt <= 10; attempt += 1) {
        const answer = await page.request.post(`${origin}/login`, {
          form: { email, password: "x" },
          headers: { origin },
        });
        expect(answer.status(), `try ${attempt}`).toBe(422);
      }
      await page.goto(`${origin}/login`);
      await sayWho(page, email);
      await page.getByLabel("Password").fill("x");
      const answering = page.waitForResponse((answer) => answer.request().method() === "POST");
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      const answer = await answering;
      expect(answer.status()).toBe(429);
      expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
      await expect(page.getByRole("alert")).toContainText(/Too many tries\. Wait .+, then try again\./);
    });

    test("a demo log-in fills the form", { tag: "@phone" }, async ({ page, site }) => {
      await page.goto(`${site.console}/login?redirectTo=%2Faccount%2Fsessions`);
      for (const { email } of DEMO_ACCOUNTS) await expect(page.getByRole("link", { name: email })).toBeVisible();
      await page.getByRole("link", { name: "admin@boardwalk.test" }).click();
      await expect(page.getByLabel("E-mail")).toHaveValue("admin@boardwalk.test");
      await expect(page.getByLabel("Password")).toHaveValue(DEMO_PASSWORD);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(page).toHaveURL(`${site.console}/account/sessions`);
    });

    test("signing out ends the session and says so", { tag: "@phone" }, async ({ member: page, site }) => {
      await page.goto(`${site.console}/account/sessions`);
      const [session] = (await page.context().cookies()).filter(({ name }) => name === "boardwalk_session");
      await page.locator("summary", { hasText: "account" }).click();
      await page.getByRole("button", { name: "Sign out", exact: true }).filter({ visible: true }).first().click();
      await expect(page).toHaveURL(/\/login\?left=yes$/);
      await expect(page.getByText("You are signed out on this device.")).toBeVisible();
      const late = await page.request.get(`${site.console}/account/session`, {
        headers: { cookie: `boardwalk_session=${session?.value}` },
      });
      expect(late.status()).toBe(401);
    });
  });
}

for (const elsewhere of [
  "//evil.test",
  "https://evil.test/",
  "/\\evil.test",
  "\\\\evil.test",
  "/%09/evil.test",
  "javascript:alert(1)",
]) {
  test(`signing in never leads to ${elsewhere}`, async ({ page, site, person }) => {
    await page.goto(`${site.console}/login?redirectTo=${encodeURIComponent(elsewhere)}`);
    await fillSignIn(page, person.email, person.password);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Sign in");
    expect(new URL(page.url()).origin).toBe(site.console);

    const origin = site.console;
    const form = { email: person.email, password: person.password, redirectTo: elsewhere };
    const answer = await page.request.post(`${origin}/login`, { form, headers: { origin }, maxRedirects: 0 });
    expect(new URL(answer.headers()["location"] ?? "", `${origin}/login`).origin).toBe(origin);
  });
}

test("one device that ran out of tries does not lock out a device that the account knows", async ({
  member: page,
  site,
  person,
  openBrowser,
}) => {
  const origin = site.console;
  const attacker = await openBrowser();
  const wrong = { email: person.email, password: "x" };
  for (let attempt = 1; attempt <= 10; attempt += 1)
    await attacker.request.post(`${origin}/login`, { form: wrong, headers: { origin } });
  const locked = await attacker.request.post(`${origin}/login`, { form: wrong, headers: { origin } });
  expect(locked.status()).toBe(429);

  await page.context().clearCookies({ name: "boardwalk_session" });
  await page.goto(`${origin}/login`);
  await fillSignIn(page, person.email, person.password);
  await expect(page).toHaveURL(`${origin}/account/sessions`);
});

test("whoever is signed in already is led past the sign-in page", async ({ member: page, site }) => {
  await page.goto(`${site.console}/login?redirectTo=%2Faccount%2Flogin-history`);
  await expect(page).toHaveURL(`${site.console}/account/login-history`);
});

test("a page to go on to that no header could hold leads nowhere wrong", async ({ page, site, person }) => {
  const origin = site.console;
  for (const redirectTo of [
    "/a\r\nset-cookie: b=c",
    "/\u0000",
    "/\u2603/\u00e9?\u{1f6a2}",
    `/${"a".repeat(2_000)}`,
    "/%",
    "/\ud800",
  ]) {
    const form = { email: person.email, password: person.password, redirectTo };
    const answer = await page.request.post(`${origin}/login`, { form, headers: { origin }, maxRedirects: 0 });
    expect([302, 422], JSON.stringify(redirectTo)).toContain(answer.status());
    expect(answer.headers()["set-cookie"] ?? "").not.toContain("b=c");
    expect(new URL(answer.headers()["location"] ?? "", origin).origin).toBe(origin);
    const asked = await page.request.get(`${origin}/login?redirectTo=${encodeURIComponent(redirectTo.toWellFormed())}`);
    expect(asked.status(), JSON.stringify(redirectTo)).toBeLessThan(500);
  }
});
