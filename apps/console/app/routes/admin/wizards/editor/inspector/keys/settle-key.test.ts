import type { Definition } from "@boardwalk/engine";
import { applyCommand } from "@boardwalk/engine/editing";
import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { settleKey } from "./settle-key.ts";

const draft = (label: string, key: string): Definition =>
  buildDefinition({
    steps: [
      {
        key: "stage",
        name: "Stage",
        sets: [
          {
            key: "kind",
            name: "Kind",
            type: "SINGLE",
            options: [
              { key: "open_air", label: "Open air" },
              { key, label, value: key },
            ],
          },
        ],
      },
      { key: "crew", name: "Crew" },
    ],
    flow: [{ from: "stage", to: "crew", type: "REQUIRED", option: `stage.kind.${key}` }],
  });

function settled(before: string, key: string, label: string, isPublished = false): string | undefined {
  const definition = draft(label, key);
  const command = settleKey(definition, `stage.kind.${key}`, { before, isPublished });
  if (!command) return undefined;
  const applied = applyCommand(definition, command);
  if (!applied.ok) throw new Error(applied.refusal.message);
  const option = applied.definition.steps[0]?.sets[0]?.options[1];
  expect(applied.definition.flow[0]?.option).toBe(`stage.kind.${option?.key}`);
  expect(option?.value).toBe(option?.key);
  return option?.key;
}

test("a new option gets its key from its name, and what names it follows", () => {
  expect(settled("Option 2", "option_2", "Covered stage")).toBe("covered_stage");
});

test("where the key is taken beside it, it gets a number", () => {
  expect(settled("Option 2", "option_2", "Open air")).toBe("open_air_2");
  expect(settled("Open air", "open_air_2", "Covered")).toBe("covered");
});

test.each([
  ["a version names it", "Option 2", "option_2", "Covered stage", true],
  ["its author gave it another", "Option 2", "mine", "Covered stage", false],
  ["the name is as it was", "Covered", "covered", "Covered", false],
  ["the name gives none", "Option 2", "option_2", "東京", false],
])("it stays where %s", (_, before, key, label, isPublished) => {
  expect(settled(before, key, label, isPublished)).toBeUndefined();
});
