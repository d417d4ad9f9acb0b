import { describe, expect, test } from "vitest";
import { guardRequest } from "./guard-request.ts";

const own = ["https://console.example.com", "http://localhost:3000"];
const guard = (method: string, headers: Record<string, string>, path = "/account/sessions") =>
  guardRequest({ method, path, header: (name) => headers[name] }, own).allowed;

describe("a request that writes", () => {
  const passes: [string, Record<string, string>][] = [
    ["the own origin", { origin: "https://console.example.com" }],
    ["another of the own origins", { origin: "http://localhost:3000" }],
    ["the own origin with agreeing fetch metadata", { origin: own[0] ?? "", "sec-fetch-site": "same-origin" }],
    ["the own origin, repeated by the person", { origin: own[0] ?? "", "sec-fetch-site": "none" }],
    ["no origin but same-origin fetch metadata", { "sec-fetch-site": "same-origin" }],
    ["neither, with the own referer", { referer: "http://localhost:3000/login?next=%2F" }],
    ["a bearer token alone", { authorization: "Bearer bwk_abc" }],
    ["a bearer token with the own origin", { authorization: "Bearer bwk_abc", origin: own[0] ?? "" }],
  ];
  const refusals: [string, Record<string, string>][] = [
    ["nothing at all", {}],
    ["a foreign origin", { origin: "https://evil.test" }],
    [
      "a foreign origin that the forwarded host agrees with",
      { origin: "https://evil.test", "x-forwarded-host": "evil.test" },
    ],
    ["the origin null", { origin: "null" }],
    ["garbage as origin", { origin: "foo" }],
    ["an empty origin", { origin: "" }],
    ["two origins in one header", { origin: "https://console.example.com, https://evil.test" }],
    ["another port", { origin: "http://localhost:3001" }],
    ["another scheme", { origin: "http://console.example.com" }],
    ["a host that only starts like the own one", { origin: "https://console.example.com.evil.test" }],
    ["a host that only ends like the own one", { origin: "https://evil-console.example.com" }],
    ["the own origin with a slash", { origin: "https://console.example.com/" }],
    ["the own origin in capitals", { origin: "HTTPS://CONSOLE.EXAMPLE.COM" }],
    ["the own origin, contradicted by fetch metadata", { origin: own[0] ?? "", "sec-fetch-site": "cross-site" }],
    ["the own origin, from a sibling site", { origin: own[0] ?? "", "sec-fetch-site": "same-site" }],
    ["no origin, a sibling site", { "sec-fetch-site": "same-site" }],
    ["no origin, another site", { "sec-fetch-site": "cross-site" }],
    ["no origin, no site", { "sec-fetch-site": "none" }],
    ["no origin, unknown fetch metadata", { "sec-fetch-site": "whatever" }],
    ["another site with the own referer", { "sec-fetch-site": "cross-site", referer: "http://localhost:3000/" }],
    ["a foreign referer", { referer: "https://evil.test/http://localhost:3000/" }],
    ["the own name as user info of a foreign referer", { referer: "https://console.example.com@evil.test/" }],
    ["an unreadable referer", { referer: "localhost" }],
    ["a bearer token with a foreign origin", { authorization: "Bearer bwk_abc", origin: "https://evil.test" }],
    ["a bearer token with the origin null", { authorization: "Bearer bwk_abc", origin: "null" }],
    ["a bearer token with cookies", { authorization: "Bearer bwk_abc", cookie: "session=1" }],
    ["a bearer token from another site", { authorization: "Bearer bwk_abc", "sec-fetch-site": "cross-site" }],
    ["an empty bearer token", { authorization: "Bearer " }],
    ["another way to authorize", { authorization: "Basic YTpi" }],
  ];
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    test.each(passes)(`${method} passes with %s`, (_, headers) => expect(guard(method, headers)).toBe(true));
    test.each(refusals)(`${method} is refused with %s`, (_, headers) => expect(guard(method, headers)).toBe(false));
  }
});

describe("a request of a program that tells of a leaked token", () => {
  const write = (headers: Record<string, string>, path = "/api/v1/tokens/revoke-leaked") =>
    guard("POST", headers, path);

  test("passes with nothing that a browser adds", () => expect(write({})).toBe(true));
  test.each<[string, Record<string, string>]>([
    ["a cookie", { cookie: "session=1" }],
    ["a foreign origin", { origin: "https://evil.test" }],
    ["the origin null", { origin: "null" }],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a foreign referer", { referer: "https://evil.test/" }],
  ])("is refused with %s", (_, headers) => expect(write(headers)).toBe(false));
  test.each(["/api/v1/me", "/api/nowhere", "/api"])("passes at %s, whose routes ask for a token", (path) => {
    expect(write({}, path)).toBe(true);
    expect(write({ cookie: "session=1" }, path)).toBe(false);
  });
  test.each(["/account/api-tokens", "/api/../login", "/apis"])("is refused at %s without a token", (path) => {
    expect(write({}, path)).toBe(false);
  });
});

describe("a request that reads", () => {
  const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };

  test("passes without fetch metadata, as from a command line", () => expect(guard("GET", {})).toBe(true));
  test("passes when it follows a link from elsewhere", () => {
    expect(guard("GET", { ...link, "sec-fetch-dest": "document" })).toBe(true);
  });
  test.each(["cors", "no-cors", "websocket", "same-origin"])("is refused from another site in mode %s", (mode) => {
    expect(guard("GET", { "sec-fetch-site": "cross-site", "sec-fetch-mode": mode })).toBe(false);
    expect(guard("HEAD", { "sec-fetch-site": "cross-site", "sec-fetch-mode": mode })).toBe(false);
  });
  test.each(["object", "embed"])("is refused as %s of another site", (dest) => {
    expect(guard("GET", { ...link, "sec-fetch-dest": dest })).toBe(false);
  });
  test.each(["same-origin", "same-site", "none"])("passes from %s", (site) => {
    expect(guard("GET", { "sec-fetch-site": site, "sec-fetch-mode": "cors" })).toBe(true);
  });
});
