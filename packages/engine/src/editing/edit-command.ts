import type {
  DependencyDefinition,
  JsonValue,
  OptionDefinition,
  RuleDefinition,
  SetDefinition,
  SetType,
  StepDefinition,
} from "../definition.ts";
import type { WizardDocument } from "../document/serialize.ts";

/**
 * One thing that an author does to a draft. It names what it touches by dotted keys and says how that looked before, so
 * that a late one can be merged into a draft that moved on, or is seen to have met another's work. Plain data.
 */
export type EditCommand =
  | ChangeField
  | AddThing
  | RemoveThing
  | MoveThing
  | RenameKey
  | ChangeType
  | ReplaceSet
  | AddRule
  | ChangeRule
  | MoveRule
  | RemoveRule
  | AddDependency
  | ChangeDependency
  | RemoveDependency
  | ReplaceDraft
  | Several;

/** One field of a step, a set or an option; of the wizard itself where `at` is null. */
export interface ChangeField {
  readonly name: "change-field";
  readonly at: string | null;
  /** As in the document: `label`; `rules.min` of a set, `settings.timezone` of the wizard. A field of `rules` that is not there is null. */
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** Where among its siblings a thing stands. */
export interface Place {
  /** The dotted key of what it is in; null for a step. */
  readonly within: string | null;
  /** The own key of the sibling in front of it; null at the start. Where that one is gone, it stands last. */
  readonly behind: string | null;
}

/** A step with its sets, a set with its options, or an option; with what names it, where it comes back. */
export interface AddThing {
  readonly name: "add";
  readonly place: Place;
  readonly given: StepDefinition | SetDefinition | OptionDefinition;
  readonly rules?: readonly { readonly place: RulePlace; readonly rule: RuleDefinition }[];
  readonly dependencies?: readonly { readonly index: number; readonly dependency: DependencyDefinition }[];
}

/** It takes along the rules and dependencies that name it or what is in it. */
export interface RemoveThing {
  readonly name: "remove";
  readonly at: string;
  /** Of the thing as its author saw it: what somebody changed meanwhile is not thrown away unseen. */
  readonly was: string;
}

/** Among its siblings or into another parent; what names it follows, in conditions too. */
export interface MoveThing {
  readonly name: "move";
  readonly at: string;
  readonly to: Place;
  /** Its key in the new parent, where its own is taken there. */
  readonly key?: string;
}

export interface RenameKey {
  readonly name: "rename-key";
  readonly at: string;
  readonly key: string;
}

/** What the new type cannot have (options, rules, min and max) goes. */
export interface ChangeType {
  readonly name: "change-type";
  readonly at: string;
  readonly before: SetType;
  readonly after: SetType;
}

/** Takes a change of type back. */
export interface ReplaceSet {
  readonly name: "replace-set";
  readonly at: string;
  readonly was: string;
  readonly given: SetDefinition;
  readonly rules?: AddThing["rules"];
  readonly dependencies?: AddThing["dependencies"];
}

/** Rules have no key: their place in the document, and what stood there. */
export interface RuleReference {
  readonly index: number;
  readonly was: string;
}

export interface RulePlace {
  readonly index: number;
  /** The fingerprint of the rule in front of it, null at the start. */
  readonly behind: string | null;
}

export interface AddRule {
  readonly name: "add-rule";
  readonly place: RulePlace;
  readonly rule: RuleDefinition;
}

export interface ChangeRule {
  readonly name: "change-rule";
  readonly rule: RuleReference;
  readonly field: "to" | "type" | "name" | "description" | "option" | "when" | "priority" | "active";
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** Rules of a step are tried by priority and then by place, so moving one says both. */
export interface MoveRule {
  readonly name: "move-rule";
  readonly rule: RuleReference;
  readonly to: RulePlace;
  readonly priority: number;
}

export interface RemoveRule {
  readonly name: "remove-rule";
  readonly rule: RuleReference;
}

export interface AddDependency {
  readonly name: "add-dependency";
  readonly index: number;
  readonly dependency: DependencyDefinition;
}

export interface ChangeDependency {
  readonly name: "change-dependency";
  /** Its place in the document, which tells apart two that are the same. */
  readonly index?: number;
  readonly before: DependencyDefinition;
  readonly after: DependencyDefinition;
}

export interface RemoveDependency {
  readonly name: "remove-dependency";
  readonly index?: number;
  readonly dependency: DependencyDefinition;
}

/** A whole other draft: a file, an older version. */
export interface ReplaceDraft {
  readonly name: "replace-draft";
  readonly because: "import" | "restore" | "undo";
  readonly document: WizardDocument;
  /** The fingerprint of the document that it replaces, where nothing that came meanwhile may be thrown away unseen. */
  readonly was?: string;
}

/** One act upon several things: done whole or not at all, and taken back as one. */
export interface Several {
  readonly name: "several";
  readonly commands: readonly EditCommand[];
}

/** A command that is not made of others. */
export type SingleCommand = Exclude<EditCommand, Several>;
