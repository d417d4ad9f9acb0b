import { expect, test } from "vitest";
import { witnessAddress } from "./witness-address.ts";

test("a witness opens in the preview at the step that the finding is about", () => {
  const { pathname, searchParams } = new URL(witnessAddress("festival", { at: "stage.power.shore" }, 3), "http://here");
  expect(pathname).toMatch(/festival\/preview$/);
  expect(Object.fromEntries(searchParams)).toEqual({ step: "stage", witness: "3" });
});

test("what is about the whole wizard is shown wherever its walk goes", () => {
  const { searchParams } = new URL(witnessAddress("festival", { at: null }, 0), "http://here");
  expect(Object.fromEntries(searchParams)).toEqual({ witness: "0" });
});
