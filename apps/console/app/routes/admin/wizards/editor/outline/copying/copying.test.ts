import { parse } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { deskOf } from "../edits/desk.fixture.ts";
import { paste } from "../edits/paste.ts";
import { childrenOf } from "../rows/children-of.ts";
import { textOfThings } from "./text-of-things.ts";

const boats = buildDefinition({
  steps: [
    {
      key: "boat",
      name: "Boat",
      sets: [
        {
          key: "kind",
          type: "SINGLE",
          options: [
            { key: "sail", label: "Sail" },
            { key: "motor", label: "Motor", price: "80.00" },
          ],
        },
        { key: "fuel", type: "MULTIPLE", options: [{ key: "diesel", label: "Diesel" }] },
      ],
    },
    { key: "crew", name: "Crew", sets: [{ key: "size", type: "TEXT_INPUT" }] },
  ],
  flow: [{ from: "boat", to: "crew", option: "boat.kind.sail", when: 'answers.boat.kind == "sail"' }],
  dependencies: [{ target: "boat.fuel", on: "boat.kind.motor", type: "SHOW_IF" }],
});

test("steps come into the same wizard under free keys, and rules, conditions and dependencies among them follow", () => {
  const at = deskOf(boats, ["crew"]);
  paste(at.desk, textOfThings(boats, ["boat", "crew"]) ?? "");
  const after = at.definition();
  expect(after.steps.map(({ key }) => key)).toEqual(["boat", "crew", "boat_2", "crew_2"]);
  expect(after.flow[1]).toEqual({
    ...boats.flow[0],
    from: "boat_2",
    to: "crew_2",
    option: "boat_2.kind.sail",
    when: 'answers.boat_2.kind == "sail"',
  });
  expect(after.dependencies[1]).toEqual({ target: "boat_2.fuel", on: "boat_2.kind.motor", type: "SHOW_IF" });
  expect(at.selection()).toEqual(["boat_2", "crew_2"]);
  at.desk.store.undo();
  expect(at.definition()).toEqual(boats);
});

test("what comes out of another wizard takes along what hangs on itself alone", () => {
  const other = deskOf(buildDefinition({ steps: [{ key: "trip", sets: [{ key: "fuel", type: "TEXT_INPUT" }] }] }), [
    "trip",
  ]);
  paste(other.desk, textOfThings(boats, ["boat.kind", "boat.fuel"]) ?? "");
  expect(childrenOf(other.definition(), "trip").map(({ key }) => key)).toEqual(["fuel", "kind", "fuel_2"]);
  expect(other.definition().dependencies).toEqual([{ target: "trip.fuel_2", on: "trip.kind.motor", type: "SHOW_IF" }]);
  expect(parse(other.definition()).ok).toBe(true);
});

test("options go into a set to choose from, and nowhere else", () => {
  const at = deskOf(boats, ["crew.size"]);
  const text = textOfThings(boats, ["boat.kind.motor"]) ?? "";
  paste(at.desk, text);
  expect(at.notice()).toMatchObject({ words: "Options go into a set to choose from: take the one that they are for." });
  at.desk.store.select(["boat.fuel"]);
  paste(at.desk, text);
  expect(childrenOf(at.definition(), "boat.fuel").at(-1)).toMatchObject({ key: "motor", price: "80.00" });
});

test("lines from elsewhere are options, with their prices", () => {
  const at = deskOf(boats, ["boat.fuel.diesel"]);
  paste(at.desk, "Petrol\t12.50\r\nÖl, leicht\n\nPetrol\tdear\n");
  expect(childrenOf(at.definition(), "boat.fuel").slice(1)).toMatchObject([
    { key: "petrol", label: "Petrol", price: "12.50" },
    { key: "ol_leicht", label: "Öl, leicht", price: "0.00" },
    { key: "petrol_2", label: "Petrol", price: "0.00" },
  ]);
});

test.each([
  "{}",
  '{"format":"boardwalk.things/1","kind":"set","steps":[{"key":"Bad key"}]}',
  '{"format":"boardwalk.things/1","kind":"__proto__"}',
  "{ no json",
])("%s is refused, or taken for lines, and changes no step", (text) => {
  const at = deskOf(boats, ["boat"]);
  paste(at.desk, text);
  expect(at.notice()?.kind).toBe("refused");
  expect(at.definition()).toBe(boats);
});

test("things of several kinds are not copied together", () => {
  expect(textOfThings(boats, ["crew", "boat.kind"])).toBeNull();
});
