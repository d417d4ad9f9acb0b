import { expect, test } from "vitest";
import { tabStop } from "./tab-stop.ts";

test("Tab leads to the step that had the focus, then to the one that is looked at, then to the first", () => {
  expect(tabStop(["a", "b", "c"], ["c", "b"])).toBe("c");
  expect(tabStop(["a", "b", "c"], [null, "b"])).toBe("b");
  expect(tabStop(["a", "b", "c"], [null, null])).toBe("a");
});

test("a step that was removed or got another key is no place for Tab", () => {
  expect(tabStop(["a", "b2"], ["b", "b2"])).toBe("b2");
  expect(tabStop(["a"], ["b", "b"])).toBe("a");
  expect(tabStop([], ["b", null])).toBeNull();
});
