import { describe, expect, it } from "vitest";
import { leadsTo } from "./leads-to.ts";

describe("leadsTo", () => {
  it.each(["/account/sessions", "/account/sessions?ask=others", "/logins"])("goes on to %s", (path) => {
    expect(leadsTo(path)).toBe(path);
  });

  it.each(["/", "/?a=b", "/login", "/login?as=x", "/logout", "//evil.test", "https://evil.test", "", null])(
    "goes nowhere in particular for %j",
    (path) => {
      expect(leadsTo(path)).toBeNull();
    },
  );
});
