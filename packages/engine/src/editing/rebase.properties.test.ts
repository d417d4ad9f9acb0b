import fc from "fast-check";
import { expect, test } from "vitest";
import type { Definition } from "../definition.ts";
import { serialize } from "../document/serialize.ts";
import { runs } from "../testing/runs.ts";
import { applyCommand } from "./apply-command.ts";
import { arbitraryChoice, arbitraryDraft, type Choice, commandFor } from "./arbitrary-command.fixture.ts";
import type { EditCommand } from "./edit-command.ts";
import { rebaseCommand } from "./rebase-command.ts";
import { isWithin, withinOf } from "./things/dotted.ts";

/** Those that are about one thing each. */
const arbitrarySimple: fc.Arbitrary<Choice> = fc
  .tuple(fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 8, 11, 12, 14, 15, 16, 22, 23), arbitraryChoice)
  .map(([kind, [, place, how, more]]) => [kind, place, how, more]);

function after(definition: Definition | null, command: EditCommand | null): Definition | null {
  const applied = definition && command && applyCommand(definition, command);
  return applied?.ok ? applied.definition : null;
}

function text(definition: Definition | null): string | null {
  return definition && JSON.stringify(serialize(definition));
}

test("two commands about different things come to the same in either order", () => {
  let count = 0;
  fc.assert(
    fc.property(arbitraryDraft, arbitrarySimple, arbitrarySimple, (draft, one, other) => {
      const [first, second] = [commandFor(draft, one), commandFor(draft, other)];
      const [afterFirst, afterSecond] = [after(draft, first), after(draft, second)];
      if (!first || !second || !afterFirst || !afterSecond || !areApart(first, second)) return;
      count++;
      const late = applyCommand(afterFirst, rebaseCommand(second, [first]));
      expect(late.ok ? null : late.refusal).toBeNull();
      expect(text(late.ok ? late.definition : null)).toBe(text(after(afterSecond, rebaseCommand(first, [second]))));
    }),
    runs(4000),
  );
  expect(count).toBeGreaterThan(700);
});

/** Whether neither touches what the other does. */
function areApart(one: EditCommand, other: EditCommand): boolean {
  const [here, there] = [touchedBy(one), touchedBy(other)];
  if (here.some((place) => there.includes(place))) return false;
  return ![
    [one, other],
    [other, one],
  ].some(([a, b]) => a?.name === "remove" && b && (isRule(b) || atsOf(b).some((at) => isWithin(at, a.at))));
}

function isRule({ name }: EditCommand): boolean {
  return name.endsWith("-rule") || name.endsWith("-dependency");
}

function atsOf(command: EditCommand): string[] {
  switch (command.name) {
    case "add":
      return [command.place.within ?? "/"];
    case "move":
      return [command.at, command.to.within ?? "/"];
    case "rename-key":
    case "remove":
      return [command.at];
    case "change-field":
      return [command.at ?? "/"];
    case "several":
      return command.commands.flatMap(atsOf);
    default:
      return [];
  }
}

/** A field, the order and the keys in a parent, a rule, or the list of dependencies. */
function touchedBy(command: EditCommand): string[] {
  switch (command.name) {
    case "change-field":
      return [`${command.at} ${command.field.replace(/\..*/, "")}`];
    case "rename-key":
      return [`order of ${withinOf(command.at)}`];
    case "add":
      return [`order of ${command.place.within}`];
    case "remove":
      return [`order of ${withinOf(command.at)}`, "flow", "dependencies"];
    case "move":
      return [`order of ${withinOf(command.at)}`, `order of ${command.to.within}`];
    case "change-rule":
      return [`${command.rule.index} ${command.field}`];
    case "add-rule":
      return ["flow"];
    case "add-dependency":
    case "change-dependency":
      return ["dependencies"];
    case "several":
      return command.commands.flatMap(touchedBy);
    default:
      return [];
  }
}
