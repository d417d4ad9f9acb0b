import { expect, test } from "vitest";
import { buildDefinition } from "../testing/build-definition.ts";
import { describeCommand } from "./describe-command.ts";
import { changeField } from "./making/change-field.ts";
import { changeType } from "./making/change-type.ts";
import { addRule, changeRule, removeRule } from "./making/edit-rules.ts";
import { moveThings } from "./making/move-things.ts";
import { newOption, newSet } from "./making/new-things.ts";
import { removeThings } from "./making/remove-things.ts";
import { renameKey } from "./making/rename-key.ts";

const draft = buildDefinition({
  steps: [
    {
      key: "stage",
      name: "Stage",
      sets: [{ key: "size", name: "Size", type: "SINGLE", options: [{ key: "small" }, { key: "large" }] }],
    },
    { key: "power", name: "Power", sets: [{ key: "from", name: "From", type: "SINGLE", options: [{ key: "grid" }] }] },
  ],
  flow: [{ from: "stage", to: "power" }],
});
const [rule] = draft.flow;
if (!rule) throw new Error("There is no rule.");

test.each([
  [changeField(draft, "stage", "name", "Main stage"), "Renamed Stage to Main stage"],
  [changeField(draft, "stage", "required", false), "Stage is no longer required"],
  [changeField(draft, null, "settings.isPublic", true), "The wizard is now public"],
  [changeField(draft, "stage.size", "title", "How large"), "Changed the title of Size"],
  [changeField(draft, null, "settings.maxSteps", 3), "Changed the largest number of steps of the wizard"],
  [moveThings(draft, ["stage.size.small"], { within: "power.from", behind: null }), "Moved small to From"],
  [
    moveThings(draft, ["stage.size.small", "stage.size.large"], { within: "power.from", behind: null }),
    "Moved 2 options to From",
  ],
  [removeThings(draft, ["stage.size.small", "power"]), "Removed 2 things"],
  [removeThings(draft, ["power"]), "Removed Power"],
  [newOption(draft, { within: "power.from", behind: "grid" }), "Added Option 2"],
  [newSet(draft, { within: "power", behind: null, type: "DATE_PICKER" }), "Added Date 2"],
  [renameKey(draft, "stage", "main"), "Gave Stage the key main"],
  [changeType(draft, "stage.size", "TEXT_INPUT"), "Made Size a text"],
  [addRule(draft, rule, 0), "Drew a rule from Stage to Power"],
  [changeRule(draft, 0, "when", "total > 1"), "Changed a rule from Stage"],
  [removeRule(draft, 0), "Removed a rule from Stage"],
])("a command in words: %#", (command, words) => {
  expect(describeCommand(command, draft)).toBe(words);
});
