import { expect, test } from "vitest";
import { isForwarded } from "./is-forwarded.ts";

const asked = (headers: Record<string, string>) => isForwarded((name) => headers[name]);

test("a proxy is known by any header of its own, whatever it says there", () => {
  expect(asked({ host: "localhost:4100", origin: "http://localhost:4100" })).toBe(false);
  for (const name of ["forwarded", "via", "x-forwarded-for", "x-forwarded-proto", "x-real-ip", "cf-connecting-ip"])
    for (const value of ["", "127.0.0.1"]) expect(asked({ [name]: value })).toBe(true);
});
