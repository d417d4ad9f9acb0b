import { expect, test } from "vitest";
import { RecentlyUsed } from "./recently-used.ts";

test("what was not asked for longest goes first, once all of it weighs too much", () => {
  const kept = new RecentlyUsed<string>(10);
  kept.set("one", "1", 4);
  kept.set("two", "2", 4);
  expect(kept.get("one")).toBe("1");
  kept.set("three", "3", 4);
  expect([kept.get("one"), kept.get("two"), kept.get("three")]).toEqual(["1", undefined, "3"]);
  kept.set("one", "1 again", 6);
  expect([kept.get("one"), kept.get("three")]).toEqual(["1 again", "3"]);
});

test("what weighs too much by itself is not kept, and throws nothing else out", () => {
  const kept = new RecentlyUsed<string>(10);
  kept.set("one", "1", 10);
  kept.set("large", "L", 11);
  expect([kept.get("one"), kept.get("large")]).toEqual(["1", undefined]);
  kept.delete("one");
  expect(kept.get("one")).toBeUndefined();
});
