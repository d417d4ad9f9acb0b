import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

describe("ownPath", () => {
  it.each([
    "/",
    "/account/sessions",
    "/account/login-history?method=password&page=2",
    "/account/sessions?ask=others#others",
    "/c/harbour%20makers",
    "/search?q=http://elsewhere.test//x",
    "/caf%C3%A9",
  ])("follows %s", (path) => {
    expect(ownPath(path, "/home")).toBe(path);
  });

  it.each([
    "//evil.test",
    "///evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "\\/evil.test",
    "https://evil.test",
    "https:evil.test",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.test",
    "",
    " /account",
    " //evil.test",
    "/ /evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
    "/\r\nSet-Cookie: a=b",
    "/\u0000",
    "/account\u0085",
    "/%2fevil.test",
    "/%2Fevil.test",
    "/%5cevil.test",
    "/%252fevil.test",
    "/%25252fevil.test",
    "/%09/evil.test",
    "/%0d%0aSet-Cookie:a=b",
    "/.//evil.test",
    "/..//evil.test",
    "/a/..//evil.test",
    "/%2e%2f/evil.test",
    "/%2e//evil.test",
    "/%",
    "/%zz",
    "/%ff",
    "?redirectTo=/",
    "#x",
    "@evil.test",
    `/${"a".repeat(3000)}`,
  ])("stays at home for %j", (path) => {
    expect(ownPath(path, "/home")).toBe("/home");
  });

  it.each([null, undefined, 7, {}, ["/account"]])("stays at home for %j, which is no text", (value) => {
    expect(ownPath(value, "/home")).toBe("/home");
  });

  it("never answers with something that a browser reads as another host", () => {
    const pieces = ["/", "\\", ".", "..", "%2f", "%5c", "%09", "\t", "\n", "evil.test", "@", ":", "?", "#", "%", " "];
    const base = "https://console.test";
    for (const a of pieces) {
      for (const b of pieces) {
        for (const c of pieces) {
          for (const d of pieces) {
            const went = new URL(ownPath(`/${a}${b}${c}${d}`, "/home"), base);
            expect(went.origin).toBe(base);
          }
        }
      }
    }
  });
});
