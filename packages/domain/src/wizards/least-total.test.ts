import { compile } from "@boardwalk/engine";
import { buildDefinition, type DefinitionInput, type SetInput } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { leastTotal } from "./least-total.ts";

const least = (input: Pick<DefinitionInput, "steps" | "flow" | "dependencies">) =>
  leastTotal(compile(buildDefinition({ key: "w", name: "W", ...input })));
type Choice = Extract<SetInput, { type: "SINGLE" | "MULTIPLE" }>;
const choice = (
  key: string,
  prices: readonly string[],
  more: Pick<Choice, "min" | "required"> & { type?: Choice["type"] } = {},
): SetInput => ({
  key,
  type: "SINGLE",
  options: prices.map((price, at) => ({ key: `o${at}`, label: "O", price })),
  ...more,
});

test("the cheapest of each set that nobody gets around counts", () => {
  const steps = [
    { key: "a", sets: [choice("must", ["12.00", "7.50"]), choice("may", ["3.00"], { required: false })] },
    { key: "b", sets: [choice("several", ["1.00", "2.00", "4.00"], { type: "MULTIPLE", min: 2 })] },
    { key: "c", required: false, sets: [choice("skipped", ["100.00"])] },
  ];
  expect(least({ steps })).toBe(1_050);
  expect(least({ steps: [] })).toBe(0);
});

test("what is only there for some does not", () => {
  const steps = [{ key: "a", sets: [choice("x", ["0.00", "5.00"]), choice("y", ["9.00"])] }];
  expect(least({ steps, dependencies: [{ target: "a.y", on: "a.x.o1", type: "SHOW_IF" }] })).toBe(0);
  expect(least({ steps, dependencies: [] })).toBe(900);
});

test("the cheapest way to an end counts", () => {
  const steps = [
    { key: "a", sets: [choice("x", ["0.00", "5.00"])] },
    { key: "b", sets: [choice("x", ["9.00"])] },
    { key: "c", sets: [choice("x", ["2.00"])] },
  ];
  expect(least({ steps })).toBe(1_100);
  expect(least({ steps, flow: [{ from: "a", option: "a.x.o1", to: "c", type: "REQUIRED" }] })).toBe(200);
  expect(least({ steps, flow: [{ from: "a", to: "c", type: "REQUIRED" }] })).toBe(200);
  expect(least({ steps, flow: [{ from: "a", to: "c", type: "OPTIONAL" }] })).toBe(200);
});
