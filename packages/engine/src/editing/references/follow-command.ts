import type { JsonValue } from "../../definition.ts";
import type { AddThing, ChangeRule, Place, SingleCommand } from "../edit-command.ts";
import { followKey } from "../follow-key.ts";
import { dotted, ownKeyOf, withinOf } from "../things/dotted.ts";
import { followCondition } from "./follow-condition.ts";
import { followDependency, followRule } from "./follow-rule.ts";
import { followRulePlace, followRuleReference } from "./follow-rule-reference.ts";
import { type Rename, renamed } from "./renamed.ts";

/** One command after one other: both were given to the same draft, and the other was done first. */
export function followCommand(command: SingleCommand, missed: SingleCommand): SingleCommand {
  const rename: Rename = (at) => followKey(at, missed);
  switch (command.name) {
    case "change-field":
      return command.at === null ? command : { ...command, at: renamed(rename, command.at) };
    case "remove":
    case "rename-key":
    case "change-type":
      return { ...command, at: renamed(rename, command.at) };
    case "replace-set":
      return { ...command, at: renamed(rename, command.at), ...followReferencesOf(command, missed, rename) };
    case "add":
      return {
        ...command,
        place: followPlace(command.place, rename),
        ...followReferencesOf(command, missed, rename),
      };
    case "move":
      return { ...command, at: renamed(rename, command.at), to: followPlace(command.to, rename) };
    case "add-rule":
      return { ...command, place: followRulePlace(command.place, missed), rule: followRule(command.rule, rename) };
    case "change-rule":
      return followChangeRule(command, missed, rename);
    case "move-rule":
      return { ...command, rule: followRuleReference(command.rule, missed), to: followRulePlace(command.to, missed) };
    case "remove-rule":
      return { ...command, rule: followRuleReference(command.rule, missed) };
    case "add-dependency":
      return { ...command, dependency: followDependency(command.dependency, rename) };
    case "change-dependency":
      return {
        ...command,
        before: followDependency(command.before, rename),
        after: followDependency(command.after, rename),
      };
    case "remove-dependency":
      return { ...command, dependency: followDependency(command.dependency, rename) };
    case "replace-draft":
      return command;
  }
}

function followPlace({ within, behind }: Place, rename: Rename): Place {
  const next = within === null ? null : renamed(rename, within);
  if (behind === null) return { within: next, behind };
  const before = renamed(rename, dotted(within, behind));
  // One that went elsewhere is no longer in front.
  return { within: next, behind: withinOf(before) === next ? ownKeyOf(before) : behind };
}

function followReferencesOf(
  { rules, dependencies }: Pick<AddThing, "rules" | "dependencies">,
  missed: SingleCommand,
  rename: Rename,
): Pick<AddThing, "rules" | "dependencies"> {
  return {
    ...(rules && {
      rules: rules.map(({ place, rule }) => ({
        place: followRulePlace(place, missed),
        rule: followRule(rule, rename),
      })),
    }),
    ...(dependencies && {
      dependencies: dependencies.map(({ index, dependency }) => ({
        index,
        dependency: followDependency(dependency, rename),
      })),
    }),
  };
}

function followChangeRule(command: ChangeRule, missed: SingleCommand, rename: Rename): ChangeRule {
  const { field } = command;
  const follow = (value: JsonValue): JsonValue => {
    if (typeof value !== "string") return value;
    if (field === "when") return followCondition(value, rename);
    return field === "to" || field === "option" ? renamed(rename, value) : value;
  };
  return {
    ...command,
    rule: followRuleReference(command.rule, missed),
    before: follow(command.before),
    after: follow(command.after),
  };
}
