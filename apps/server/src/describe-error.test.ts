import { expect, test } from "vitest";
import { describeError } from "./describe-error.ts";

test("an error keeps what happened and where", () => {
  const { name, message, stack, code } = describeError(
    Object.assign(new TypeError("no such column"), { code: "42703" }),
  );
  expect({ name, message, code }).toEqual({ name: "TypeError", message: "no such column", code: "42703" });
  expect(stack).toContain("describe-error.test.ts");
});

test.each([
  ["no row for sam@boardwalk.test", "no row for [e-mail]"],
  ["refused 203.0.113.9:443", "refused [address]:443"],
  ["token bwk_abcdefghijklmnopqrstuvwxyz0123456789", "token [long text]"],
  ["at node_modules/@remix-run/dev/index.js:1:2", "at node_modules/@remix-run/dev/index.js:1:2"],
])("%s is logged as %s", (text, logged) => expect(describeError(new Error(text))["message"]).toBe(logged));

test("what is no error is logged as its text", () => expect(describeError("gone")).toEqual({ message: "gone" }));
