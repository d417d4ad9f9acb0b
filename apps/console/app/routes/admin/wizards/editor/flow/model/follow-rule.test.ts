import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, it } from "vitest";
import { followRule } from "./follow-rule.ts";

const { flow } = buildDefinition({
  flow: [
    { from: "a", to: "b", when: "total > 1" },
    { from: "a", to: "c", when: "total > 2" },
    { from: "b", to: "c", when: "total > 3" },
  ],
});
const [first, second, third] = flow;
if (!first || !second || !third) throw new Error("There are three rules.");

it("stays with a rule that others move around", () => {
  expect(followRule({ index: 1, rule: second }, [second, third])?.index).toBe(0);
  expect(followRule({ index: 1, rule: second }, [third, first, second])?.index).toBe(2);
});

it("stays with it when it is moved or changed itself", () => {
  const moved = { ...second, priority: 4 };
  expect(followRule({ index: 1, rule: second }, [moved, first, third])).toEqual({ index: 0, rule: moved });
  const led = { ...second, to: "d" };
  expect(followRule({ index: 1, rule: second }, [first, led, third])).toEqual({ index: 1, rule: led });
});

it("lets go of one that is gone", () => {
  expect(followRule({ index: 1, rule: second }, [first, third])).toBeNull();
  expect(followRule({ index: 2, rule: third }, [first, second])).toBeNull();
});
