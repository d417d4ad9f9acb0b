import { expect, it } from "vitest";
import { parseRefusalReason } from "./parse-refusal-reason.ts";

it("knows what is written down of a refused sign-in, and nothing else", () => {
  expect(parseRefusalReason("wrong-password")).toBe("wrong-password");
  for (const stored of ["something_new", "constructor", "", null, undefined]) {
    expect(parseRefusalReason(stored)).toBeNull();
  }
});
