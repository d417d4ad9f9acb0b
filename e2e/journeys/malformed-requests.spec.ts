import { expect, test } from "../fixtures.ts";
import { type RawAnswer, rawRequest } from "../support/raw-request.ts";

function expectRefused(answer: RawAnswer, what: string): void {
  expect(answer.status, what).toBeGreaterThanOrEqual(400);
  expect(answer.status, what).toBeLessThan(500);
  expect(answer.headers["x-request-id"], what).toBeTruthy();
  expect(answer.body, what).not.toMatch(/\bat .+:\d+:\d+|node_modules|select .+ from|\.ts\b/i);
}

const hostOf = (origin: string) => new URL(origin).host;

for (const address of [
  "/%",
  "/%E0%A4%A",
  "/%00",
  "/account/%ff",
  "/a\\b",
  "/login\u00e9",
  "http://evil.test/login",
  "/../../etc/passwd",
  "/..%2f..%2fetc%2fpasswd",
  "/assets/..%2f..%2f..%2fpackage.json",
  "/assets/nothing.js",
  "/%2e%2e/login/nothing",
  `/${"a".repeat(6_000)}`,
]) {
  test(`the address ${address.slice(0, 40)} is answered with a number to quote, and no more`, async ({ site }) => {
    for (const origin of [site.console, site.onboarding]) {
      expectRefused(await rawRequest(origin, [`GET ${address} HTTP/1.1`, `Host: ${hostOf(origin)}`]), address);
    }
  });
}

for (const cookie of [
  "boardwalk_session=%",
  "boardwalk_session=%E0%A4%A; boardwalk_session=x",
  "boardwalk_session=' or 1=1 --",
  `boardwalk_session=${"a".repeat(7_000)}`,
  "=; ;;; boardwalk_theme=%ff; boardwalk_device=%",
  "boardwalk_session",
]) {
  test(`the cookie ${cookie.slice(0, 40)} belongs to nobody`, async ({ site }) => {
    const ask = (address: string) =>
      rawRequest(site.console, [`GET ${address} HTTP/1.1`, `Host: ${hostOf(site.console)}`, `Cookie: ${cookie}`]);
    expect((await ask("/account/session")).status).toBe(401);
    expect((await ask("/account/sessions")).status).toBe(302);
    expect((await ask("/login")).status).toBe(200);
  });
}

const BODIES: { name: string; type: string; body: string }[] = [
  { name: "a form that is no form", type: "application/x-www-form-urlencoded", body: "%%%=%&&=&email" },
  { name: "multipart without a boundary", type: "multipart/form-data", body: "email=x" },
  {
    name: "multipart that is cut off",
    type: "multipart/form-data; boundary=b",
    body: '--b\r\nContent-Disposition: form-data; name="em',
  },
  { name: "JSON that is cut off", type: "application/json", body: '{"email":' },
  { name: "JSON that names a prototype", type: "application/json", body: '{"__proto__":{"email":"x"}}' },
  { name: "nothing of any type", type: "image/png", body: "\u0000\u0001" },
  { name: "no body", type: "application/x-www-form-urlencoded", body: "" },
  { name: "one field many times", type: "application/x-www-form-urlencoded", body: "email=a&".repeat(2_000) },
  {
    name: "fields that look like paths",
    type: "application/x-www-form-urlencoded",
    body: "email[__proto__][x]=1&email[0]=a&password.x=1",
  },
  {
    name: "fields that name a far place in a list",
    type: "application/x-www-form-urlencoded",
    body: "email[99999999]=x&zzz[99999999]=x&__intent__=reset&__state__={",
  },
  { name: "null bytes", type: "application/x-www-form-urlencoded", body: "email=a%00%40b.test&password=%00" },
];

for (const { name, type, body } of BODIES) {
  test(`a body of ${name} is refused with a number to quote, and no more`, async ({ site }) => {
    for (const address of ["/login", "/login.data", "/preferences/theme"]) {
      const answer = await rawRequest(
        site.console,
        [
          `POST ${address} HTTP/1.1`,
          `Host: ${hostOf(site.console)}`,
          `Origin: ${site.console}`,
          `Content-Type: ${type}`,
          `Content-Length: ${Buffer.byteLength(body)}`,
        ],
        body,
      );
      expectRefused(answer, `${address}: ${name}`);
    }
  });
}

test("a body of more than a megabyte is refused before it is read", async ({ site }) => {
  const answer = await rawRequest(site.console, [
    "POST /login HTTP/1.1",
    `Host: ${hostOf(site.console)}`,
    `Origin: ${site.console}`,
    "Content-Type: application/x-www-form-urlencoded",
    "Content-Length: 1073741824",
  ]);
  expect(answer.status).toBe(413);
});

test("a request that two programs would read in two ways is refused", async ({ site }) => {
  const answer = await rawRequest(
    site.console,
    [
      "POST /login HTTP/1.1",
      `Host: ${hostOf(site.console)}`,
      `Origin: ${site.console}`,
      "Content-Length: 5",
      "Transfer-Encoding: chunked",
    ],
    "0\r\n\r\n",
  );
  expect(answer.status).toBe(400);
});

for (const method of ["TRACE", "PROPFIND", "CONNECTED"]) {
  test(`the method ${method} is not answered`, async ({ site }) => {
    const answer = await rawRequest(site.console, [`${method} /login HTTP/1.1`, `Host: ${hostOf(site.console)}`]);
    expect([400, 405]).toContain(answer.status);
  });
}

for (const address of ["/passkeys/sign-in", "/passkeys/registration", "/passkeys/options/sign-in"]) {
  test(`${address} is nothing to read, and says so`, async ({ site, page }) => {
    for (const origin of [site.console, site.onboarding]) {
      const answer = await page.request.get(origin + address);
      expect([answer.status(), answer.headers()["allow"]]).toEqual([405, "POST"]);
    }
  });
}
