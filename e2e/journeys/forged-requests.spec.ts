import { expect, test } from "../fixtures.ts";
import { rawRequest } from "../support/raw-request.ts";
import { signIn } from "../support/sign-in.ts";

const ADDRESSES = [
  "/login",
  "/login.data",
  "/logout",
  "/logout.data",
  "/account/sessions",
  "/account/sessions.data",
  "/preferences/theme",
  "/account/session",
  "/nowhere",
  "/api/anything",
  "/api/v1/tokens/revoke-leaked",
  "/account/api-tokens",
];

interface Forgery {
  name: string;
  headers(own: string, neighbour: string): Record<string, string>;
}

const FORGERIES: Forgery[] = [
  { name: "an evil origin", headers: () => ({ origin: "https://evil.test" }) },
  { name: "the origin null", headers: () => ({ origin: "null" }) },
  { name: "an origin that is none", headers: () => ({ origin: "foo" }) },
  { name: "no origin at all", headers: () => ({}) },
  { name: "the other app's origin", headers: (_, neighbour) => ({ origin: neighbour }) },
  { name: "another scheme", headers: (own) => ({ origin: own.replace("http:", "https:") }) },
  { name: "another port", headers: (own) => ({ origin: `${own}0` }) },
  {
    name: "a host that only begins like the own one",
    headers: (own) => ({ origin: own.replace("localhost", "localhost.evil.test") }),
  },
  {
    name: "an evil origin that the forwarded host agrees with",
    headers: () => ({ origin: "https://evil.test", "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" }),
  },
  {
    name: "the own origin, and a browser that says otherwise",
    headers: (own) => ({ origin: own, "sec-fetch-site": "cross-site" }),
  },
  { name: "an evil referer", headers: () => ({ referer: "https://evil.test/" }) },
];

for (const { name, headers } of FORGERIES) {
  test(`a write with ${name} is refused at every address, and nothing is done`, async ({ member: page, site }) => {
    for (const address of ADDRESSES) {
      for (const method of ["POST", "DELETE"]) {
        const answer = await page.request.fetch(site.console + address, {
          method,
          headers: headers(site.console, site.onboarding),
          form: { intent: "end-others", theme: "dark" },
          maxRedirects: 0,
        });
        expect(answer.status(), `${method} ${address}`).toBe(403);
        expect(answer.headers()["x-request-id"]).toBeTruthy();
        expect(answer.headers()["set-cookie"]).toBeUndefined();
        expect(await answer.text()).not.toContain("evil.test");
      }
    }
    expect((await page.request.get(`${site.console}/account/session`)).status()).toBe(200);
  });
}

test("onboarding refuses what is forged as well", async ({ member: page, site }) => {
  for (const origin of ["https://evil.test", "null", site.console]) {
    for (const address of ["/login", "/login.data", "/logout", "/preferences/theme", "/nowhere"]) {
      const answer = await page.request.post(site.onboarding + address, { headers: { origin }, maxRedirects: 0 });
      expect(answer.status(), `${address} from ${origin}`).toBe(403);
    }
  }
  expect((await page.request.get(`${site.console}/account/session`)).status()).toBe(200);
});

test("a read by a page of another site is refused, a link from there is not", async ({ member: page, site }) => {
  const read = (mode: string, dest: string) =>
    page.request.get(`${site.console}/account/sessions.data`, {
      headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": mode, "sec-fetch-dest": dest },
      maxRedirects: 0,
    });
  expect((await read("no-cors", "script")).status()).toBe(403);
  expect((await read("cors", "empty")).status()).toBe(403);
  expect((await read("navigate", "object")).status()).toBe(403);
  expect((await read("navigate", "document")).status()).toBe(200);
});

test("no other origin is let in to read", async ({ member: page, site }) => {
  for (const method of ["GET", "OPTIONS"]) {
    const answer = await page.request.fetch(`${site.console}/account/session`, {
      method,
      headers: { origin: "https://evil.test", "access-control-request-method": "POST" },
    });
    expect(Object.keys(answer.headers()).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
});

test("a page of another site cannot frame a page or send its form", async ({ page, site, person, context }) => {
  await signIn(page.request, site.console, person);
  await context.route("http://evil.localhost/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<form method=post action="${site.console}/logout"><button>Win a boat</button></form>`,
    }),
  );
  await page.goto("http://evil.localhost/");
  const answering = page.waitForResponse(`${site.console}/logout`);
  await page.getByRole("button").click();
  expect((await answering).status()).toBe(403);
  expect((await page.request.get(`${site.console}/account/session`)).status()).toBe(200);
});

for (const host of [
  "evil.test",
  "localhost",
  "localhost:1",
  "a:80/admin?",
  "localhost.evil.test",
  "evil.test@localhost",
]) {
  test(`the host ${host} is not known`, async ({ site }) => {
    for (const address of ["/login", "/account/session", "/login.data"]) {
      const answer = await rawRequest(site.console, [`GET ${address} HTTP/1.1`, `Host: ${host}`]);
      expect(answer.status, address).toBe(400);
      expect(answer.body).not.toContain(host === "localhost" ? "evil" : host);
    }
  });
}

test("a forwarded host is not believed, and never reflected", async ({ page, site }) => {
  for (const forwarded of ["evil.test", "a:80/admin?"]) {
    const answer = await page.request.get(`${site.console}/account`, {
      headers: { "x-forwarded-host": forwarded, "x-forwarded-proto": "https", forwarded: `host=${forwarded}` },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(302);
    expect(new URL(answer.headers()["location"] ?? "", site.console).origin).toBe(site.console);
    expect(JSON.stringify(answer.headers())).not.toContain(forwarded);
  }
});
