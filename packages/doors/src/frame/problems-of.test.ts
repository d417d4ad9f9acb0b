import { describe, expect, it } from "vitest";
import { problemsOf } from "./problems-of.ts";

describe("problemsOf", () => {
  it("says what is wrong in the order of the page, each at the control that mends it", () => {
    const errors = { password: ["Too short.", "Too common."], "": ["Not taken."], email: ["Not an address."] };
    expect(problemsOf(errors, { "": "sign-in-email", email: "sign-in-email", password: "sign-in-password" })).toEqual([
      { id: "sign-in-email", message: "Not taken." },
      { id: "sign-in-email", message: "Not an address." },
      { id: "sign-in-password", message: "Too short." },
      { id: "sign-in-password", message: "Too common." },
    ]);
  });

  it("leaves out the fields that have no control, and what is said twice", () => {
    expect(problemsOf({ email: ["Not an address.", "Not an address."], way: ["None."] }, { email: "e" })).toEqual([
      { id: "e", message: "Not an address." },
    ]);
  });

  it("takes every field where it is told how controls are called", () => {
    expect(problemsOf({ name: ["Empty."], locale: null }, (field) => `details-${field}`)).toEqual([
      { id: "details-name", message: "Empty." },
    ]);
  });

  it("has nothing to say of a form that was not refused", () => {
    expect(problemsOf(undefined, { email: "e" })).toEqual([]);
    expect(problemsOf(null, (field) => field)).toEqual([]);
  });
});
