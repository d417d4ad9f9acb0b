// Editing: what an author does to a draft, as commands with inverses. Pure, so that a browser applies a command at once
// and the server comes to the same.
export type { Applied, Refusal } from "./applied.ts";
export { applyCommand } from "./apply-command.ts";
export { describeCommand } from "./describe-command.ts";
export type * from "./edit-command.ts";
export { fingerprintOf } from "./fingerprint-of.ts";
export type { Fix } from "./fixes/fix.ts";
export { fixesFor } from "./fixes-for.ts";
export { followKey } from "./follow-key.ts";
export { changeField } from "./making/change-field.ts";
export { changeType } from "./making/change-type.ts";
export { duplicateThings } from "./making/duplicate-things.ts";
export { addDependency, changeDependency, removeDependency } from "./making/edit-dependencies.ts";
export { addRule, changeRule, moveRule, removeRule } from "./making/edit-rules.ts";
export { freeKey } from "./making/free-key.ts";
export { keyFromName } from "./making/key-from-name.ts";
export { moveThings } from "./making/move-things.ts";
export { newOption, newSet, newStep } from "./making/new-things.ts";
export { type ReferencesTo, referencesTo } from "./making/references-to.ts";
export { removeThings } from "./making/remove-things.ts";
export { renameKey } from "./making/rename-key.ts";
export { type PlacedRule, rulesFrom } from "./making/rules-from.ts";
export { several } from "./making/several.ts";
export { parseCommand } from "./parse-command.ts";
export { rebaseCommand, rebaseCommands } from "./rebase-command.ts";
export { conditionMentions, type Mention } from "./references/condition-mentions.ts";
export { type Parts, partsOf } from "./things/parts-of.ts";
export { type FoundThing, thingAt } from "./things/thing-at.ts";
