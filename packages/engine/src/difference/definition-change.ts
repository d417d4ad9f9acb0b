import type { DependencyDefinition, JsonValue, RuleDefinition } from "../definition.ts";

export type Thing = "step" | "set" | "option";

/**
 * One thing that an author did between two definitions. `at` is a dotted key: that of the definition after, or of the one
 * before for what is gone.
 */
export type DefinitionChange =
  | {
      readonly kind: "added";
      readonly thing: Thing;
      readonly at: string;
      /** The key of what stands before it now, `null` at the start. */
      readonly behind: string | null;
    }
  | { readonly kind: "removed"; readonly thing: Thing; readonly at: string }
  | {
      readonly kind: "moved";
      readonly thing: Thing;
      readonly at: string;
      /** Positions in the document, counted from 0. */
      readonly before: number;
      readonly after: number;
      /** The key of what follows it now, `null` at the end. */
      readonly ahead: string | null;
    }
  | { readonly kind: "key-changed"; readonly thing: Thing; readonly before: string; readonly after: string }
  | {
      readonly kind: "renamed";
      readonly thing: Thing | "wizard";
      /** `null` for the wizard. */
      readonly at: string | null;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: "field";
      readonly thing: Thing | "wizard" | "settings";
      /** `null` for the wizard and its settings. */
      readonly at: string | null;
      /** As in the document; with `rules.` before it for the rules of a set. */
      readonly field: string;
      readonly before: JsonValue;
      readonly after: JsonValue;
    }
  | { readonly kind: "rule-added" | "rule-removed"; readonly at: string; readonly rule: RuleDefinition }
  | {
      readonly kind: "rule-retargeted";
      readonly at: string;
      readonly rule: RuleDefinition;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: "rule-condition-changed";
      readonly at: string;
      readonly rule: RuleDefinition;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: "rule-field";
      readonly at: string;
      readonly rule: RuleDefinition;
      readonly field: string;
      readonly before: JsonValue;
      readonly after: JsonValue;
    }
  | {
      /** The rules that were there before and are there after are tried in another order. */
      readonly kind: "rule-order";
      readonly at: string;
      readonly before: readonly RuleDefinition[];
      readonly after: readonly RuleDefinition[];
    }
  | {
      readonly kind: "dependency-added" | "dependency-removed";
      readonly at: string;
      readonly dependency: DependencyDefinition;
    };
