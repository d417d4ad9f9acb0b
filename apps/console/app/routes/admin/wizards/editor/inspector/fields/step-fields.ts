import type { FieldSpec } from "./field-spec.ts";

export const STEP_NAME: FieldSpec = { field: "name", label: "Name", kind: { is: "text", empty: "key" } };

export const STEP_FIELDS: readonly FieldSpec[] = [
  { field: "title", label: "Heading", kind: { is: "text", empty: "null", placeholder: "name" } },
  { field: "description", label: "Describe", kind: { is: "text", empty: "null", lines: true } },
];

export const STEP_SWITCHES: readonly FieldSpec[] = [
  { field: "required", label: "Cannot be skipped", kind: { is: "switch", off: false } },
  {
    field: "allowBack",
    label: "Can be gone back to",
    help: "Off, its answers stand once the walk has gone on.",
    kind: { is: "switch", off: false },
  },
  { field: "showProgress", label: "Shows the progress", kind: { is: "switch", off: false } },
  {
    field: "autoAdvance",
    label: "Goes on by itself",
    help: "As soon as its one set is answered.",
    kind: { is: "switch", off: false },
  },
];

export const STEP_MORE: readonly FieldSpec[] = [
  { field: "icon", label: "Icon", kind: { is: "icon" } },
  {
    field: "help",
    label: "Help",
    help: "More words, for those who ask for them.",
    kind: { is: "text", empty: "null", lines: true },
  },
];
