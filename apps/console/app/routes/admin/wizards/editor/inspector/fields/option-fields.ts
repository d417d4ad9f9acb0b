import type { OptionDefinition } from "@boardwalk/engine";
import type { FieldSpec } from "./field-spec.ts";

export const OPTION_NAME: FieldSpec = { field: "label", label: "Label", kind: { is: "text", empty: "text" } };

export const OPTION_FIELDS: readonly FieldSpec[] = [
  { field: "description", label: "Describe", kind: { is: "text", empty: "null", lines: true } },
  { field: "price", label: "Price", kind: { is: "money" } },
];

export const OPTION_SWITCHES: readonly FieldSpec[] = [
  { field: "recommended", label: "Recommended", kind: { is: "switch", off: false } },
  { field: "default", label: "Chosen to begin with", kind: { is: "switch", off: false } },
  { field: "disabled", label: "Shown, but cannot be chosen", kind: { is: "switch", off: false } },
  { field: "requiresInput", label: "Asks for a few words as well", kind: { is: "switch", off: false } },
];

/** What stands in the empty field matters only where there is one. */
export function optionInput({ requiresInput }: OptionDefinition): readonly FieldSpec[] {
  if (!requiresInput) return [];
  return [
    {
      field: "inputPlaceholder",
      label: "Its field",
      help: "Stands in the empty field.",
      kind: { is: "text", empty: "null" },
    },
  ];
}

export const OPTION_MORE: readonly FieldSpec[] = [
  { field: "icon", label: "Icon", kind: { is: "icon" } },
  { field: "image", label: "Picture", kind: { is: "image" } },
  {
    field: "value",
    label: "Value",
    help: "Handed on when it is chosen. Empty, it is the key.",
    kind: { is: "text", empty: "key", code: true },
  },
  {
    field: "metadata",
    label: "Notes",
    help: "JSON for programs, handed on with the answer; nobody reads it on a walk.",
    kind: { is: "json" },
  },
];
