import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";

test("every page says what may run in it, and is kept by nobody", async ({ member: page, site }) => {
  const addresses = [
    `${site.console}/account/sessions`,
    `${site.console}/dev/components`,
    `${site.console}/nowhere`,
    `${site.onboarding}/`,
    `${site.onboarding}/nowhere`,
  ];
  const nonces = new Set<string>();
  for (const address of addresses) {
    const headers = (await page.request.get(address, { maxRedirects: 0 })).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(policy, address).toContain("base-uri 'none'");
    expect(policy, address).toContain("object-src 'none'");
    expect(policy, address).toContain("form-action 'self'");
    expect(policy, address).not.toMatch(/script-src[^;]*'unsafe/);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
    expect(headers, address).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cache-control": "no-store",
    });
    expect(headers["x-powered-by"], address).toBeUndefined();
    expect(headers["x-request-id"], address).toBeTruthy();
  }
  nonces.delete("");
  expect(nonces.size, "a nonce is never used twice").toBe(addresses.length);
});

test("what a page loads comes from here, is kept for a year, and never changes", async ({ page, site }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(`${site.console}/login`);
  await expect(page.getByRole("button", { name: "Continue" })).toBeVisible();
  expect(loaded.filter((address) => !address.startsWith(`${site.console}/`))).toEqual([]);
  const assets = loaded.filter((address) => address.includes("/assets/"));
  expect(assets.length).toBeGreaterThan(2);
  for (const asset of assets) {
    const headers = (await page.request.get(asset)).headers();
    expect(headers["cache-control"], asset).toBe("public, max-age=31536000, immutable");
  }
});

test("a page that only a script would need brings none to onboarding's front", async ({ page, site }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto(site.onboarding);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(scripts).toEqual([]);
});

test("the session cookie is out of scripts' reach, and its value stands nowhere in the database", async ({
  member: page,
  site,
}) => {
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith("boardwalk_session"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  const token = cookie?.value ?? "";
  expect(token).toMatch(/^[\w-]{26,}$/);
  await page.goto(`${site.console}/account/sessions`);
  expect(await page.evaluate(() => document.cookie)).not.toContain("boardwalk_session");
  expect(await page.content()).not.toContain(token);

  const tables = await runSql(
    site,
    `select format('select %L as place, count(*)::int as found from %I.%I t where t::text like ''%%' || '${token}' || '%%''',
       table_schema || '.' || table_name, table_schema, table_name) as statement
     from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const statements = tables.map((row) => (isStatement(row) ? row.statement : ""));
  expect(statements.length).toBeGreaterThan(5);
  const found = await runSql(site, statements.join(" union all "));
  expect(found.filter((row) => !JSON.stringify(row).includes('"found":0'))).toEqual([]);
});

function isStatement(row: unknown): row is { statement: string } {
  return typeof row === "object" && row !== null && "statement" in row && typeof row.statement === "string";
}
