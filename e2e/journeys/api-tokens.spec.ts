import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { makeToken } from "../support/make-token.ts";

/** What looks for flaws of access is itself a script of the page. */
async function expectSound(page: Page, hasScripts: boolean): Promise<void> {
  await expectNoSidewaysScroll(page);
  if (hasScripts) await expectAccessible(page);
}

const bearer = (text: string) => ({ headers: { authorization: `Bearer ${text}` } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a token is made, shown once, used by a program, and revoked", { tag: "@phone" }, async ({
      member: page,
      site,
      person,
      playwright,
    }) => {
      const program = await playwright.request.newContext();
      const name = "NightlyImportOfEverythingTheHarbourOfficeEverWroteDownByHand";
      const text = await makeToken(page, site.console, name);
      expect(text).toMatch(/^bwk_[0-9A-Za-z]{36}$/);
      await expect(page.getByRole("region", { name: "Your tokens" })).toContainText("and not used yet");
      await expectSound(page, javaScriptEnabled);

      const me = await program.get(`${site.console}/api/v1/me`, bearer(text));
      expect(await me.json()).toMatchObject({ name: person.name });
      await page.goto(`${site.console}/account/api-tokens`);
      const list = page.getByRole("region", { name: "Your tokens" });
      await expect(list).toContainText("Last used just now");
      expect(await page.content()).not.toContain(text);

      await page.getByRole("link", { name: `Revoke ${name}` }).click();
      await expect(page.getByRole("heading", { name: `Revoke ${name}?` })).toBeVisible();
      await expectSound(page, javaScriptEnabled);
      await page.getByRole("button", { name: "Revoke it" }).click();
      await expect(page.getByRole("status").filter({ hasText: "is revoked" })).toBeVisible();
      await expectSound(page, javaScriptEnabled);
      expect((await program.get(`${site.console}/api/v1/me`, bearer(text))).status()).toBe(401);
      await program.dispose();
    });

    test("a form that lacks something keeps what was filled in, and says what is missing", async ({
      member: page,
      site,
    }) => {
      await page.goto(`${site.console}/account/api-tokens`);
      await page.getByRole("textbox", { name: "Name" }).fill("Pipeline");
      await page.getByLabel("Ends").selectOption("30");
      await page.getByRole("button", { name: "Make the token" }).click();
      await expect(page.getByRole("alert")).toContainText("Choose at least one thing that it may do");
      await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Pipeline");
      await expect(page.getByLabel("Ends")).toHaveValue("30");
      await expectSound(page, javaScriptEnabled);
    });
  });
}

test("a program is told of every failure below /api as a problem, and no cookie is read or set there", async ({
  member: page,
  site,
}) => {
  const { console } = site;
  const text = await makeToken(page, console, "Prober");
  const typo = text.slice(0, -1) + (text.endsWith("x") ? "y" : "x");
  const json = { "content-type": "application/json" };
  const leaked = `${console}/api/v1/tokens/revoke-leaked`;
  const cases: [string, number, Promise<Answer>][] = [
    ["without a token, though with a session", 401, ask(page.request, `${console}/api/v1/me`)],
    ["a typo", 401, ask(page.request, `${console}/api/v1/me`, bearer(typo))],
    ["an unknown address", 404, ask(page.request, `${console}/api/v1/nowhere`)],
    ["an address of pages' scripts", 404, ask(page.request, `${console}/api/v1/me.data`, bearer(text))],
    ["onboarding, which has no API", 404, ask(page.request, `${site.onboarding}/api/v1/me`, bearer(text))],
    ["reading where there is nothing to read", 405, ask(page.request, leaked)],
    [
      "no JSON",
      400,
      ask(page.request, leaked, { method: "POST", headers: { ...json, origin: console }, data: Buffer.from("{") }),
    ],
    ["a form", 415, ask(page.request, leaked, { method: "POST", headers: { origin: console }, form: { token: text } })],
    [
      "nothing said",
      422,
      ask(page.request, leaked, { method: "POST", headers: { ...json, origin: console }, data: "{}" }),
    ],
    [
      "too much",
      413,
      ask(page.request, leaked, { method: "POST", headers: { ...json, origin: console }, data: "x".repeat(1_100_000) }),
    ],
    [
      "a foreign origin",
      403,
      ask(page.request, leaked, {
        method: "POST",
        headers: { ...json, origin: "https://evil.test" },
        data: { token: text },
      }),
    ],
    [
      "a cookie and no origin",
      403,
      ask(page.request, leaked, { method: "POST", headers: json, data: { token: text } }),
    ],
  ];
  for (const [name, status, answering] of cases) {
    const { headers, problem, ...answer } = await answering;
    expect(answer.status, name).toBe(status);
    expect(headers["content-type"], name).toBe("application/problem+json");
    expect(problem, name).toMatchObject({ type: "about:blank", status, requestId: headers["x-request-id"] });
    expect(headers["set-cookie"], name).toBeUndefined();
    expect(
      Object.keys(headers).filter((header) => header.startsWith("access-control-")),
      name,
    ).toEqual([]);
  }
  expect((await page.request.get(`${console}/api/v1/me`, bearer(text))).status()).toBe(200);
});

test("whoever finds a token ends it without signing in, and learns nothing", async ({
  member: page,
  site,
  playwright,
}) => {
  const text = await makeToken(page, site.console, "Left in a log");
  const finder = await playwright.request.newContext();
  const tell = async (token: string) => {
    const answer = await finder.post(`${site.console}/api/v1/tokens/revoke-leaked`, { data: { token } });
    return [answer.status(), await answer.text()];
  };
  const unknown = await tell("bwk_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17");
  expect(unknown).toEqual([204, ""]);
  expect(await tell(text)).toEqual(unknown);
  expect(await tell(text)).toEqual(unknown);
  expect((await finder.get(`${site.console}/api/v1/me`, bearer(text))).status()).toBe(401);
  await page.reload();
  await page.goto(`${site.console}/account/api-tokens`);
  await expect(page.getByRole("region", { name: "Ended" })).toContainText("Somebody found its text and had it revoked");
  await finder.dispose();
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  problem: unknown;
}

async function ask(
  request: APIRequestContext,
  address: string,
  options: Parameters<APIRequestContext["fetch"]>[1] = {},
): Promise<Answer> {
  const answer = await request.fetch(address, { maxRedirects: 0, ...options });
  return { status: answer.status(), headers: answer.headers(), problem: JSON.parse(await answer.text()) };
}
