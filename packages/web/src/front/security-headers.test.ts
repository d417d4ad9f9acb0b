import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const headersFor = (site: Partial<Parameters<typeof securityHeaders>[0]>) =>
  new Map(securityHeaders({ nonce: "abc", https: false, development: false, ...site }));
const policy = (site: Parameters<typeof headersFor>[0]) => headersFor(site).get("content-security-policy") ?? "";

test("scripts run by their nonce alone", () => {
  expect(policy({})).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy({})).not.toMatch(/script-src[^;]*unsafe/);
});

test("style elements need the nonce too", () => {
  expect(policy({})).toContain("style-src 'self' 'nonce-abc';");
  expect(policy({})).toContain("worker-src 'self';");
});

test("nothing frames, embeds or rebases a page", () => {
  for (const rule of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"]) {
    expect(policy({})).toContain(rule);
  }
});

test("scripts stay guarded in development", () => {
  expect(policy({ development: true })).toContain("script-src 'nonce-abc' 'strict-dynamic';");
});

test("only a site on https asks browsers to insist on it", () => {
  expect(headersFor({}).has("strict-transport-security")).toBe(false);
  expect(headersFor({ https: true }).get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
});

test("a page's own form posts with its origin", () => {
  expect(headersFor({}).get("referrer-policy")).toBe("same-origin");
});
