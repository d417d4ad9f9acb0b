import type { FieldSpec } from "./field-spec.ts";

export const WIZARD_FIELDS: readonly FieldSpec[] = [
  { field: "name", label: "Name", kind: { is: "text", empty: "text" } },
  { field: "description", label: "Describe", kind: { is: "text", empty: "null", lines: true } },
  { field: "category", label: "Category", kind: { is: "text", empty: "null" } },
  { field: "icon", label: "Icon", kind: { is: "icon" } },
  { field: "color", label: "Colour", kind: { is: "color" } },
  { field: "bannerImage", label: "Banner", kind: { is: "image" } },
];

export const WIZARD_WALKS: readonly FieldSpec[] = [
  {
    field: "settings.estimatedMinutes",
    label: "Takes about",
    kind: { is: "number", empty: "null", unit: "minutes" },
  },
  { field: "settings.maxSteps", label: "At most", kind: { is: "number", empty: "null", unit: "steps" } },
  {
    field: "settings.currency",
    label: "Currency",
    help: "Three letters such as EUR. Empty, the organization's.",
    kind: { is: "text", empty: "null", code: true },
  },
  {
    field: "settings.timezone",
    label: "Zone",
    help: "Where a walk's day begins.",
    kind: { is: "text", empty: "text", code: true },
  },
  {
    field: "settings.inactivityMinutes",
    label: "Left after",
    help: "So long without an answer, and a walk counts as left.",
    kind: { is: "number", empty: 0, unit: "minutes" },
  },
];

export const WIZARD_LIVE: readonly FieldSpec[] = [
  { field: "settings.isPublic", label: "Everyone may find it", kind: { is: "switch", off: false } },
  { field: "settings.isFeatured", label: "Shown before others", kind: { is: "switch", off: false } },
  { field: "settings.requireLogin", label: "Asks people to sign in", kind: { is: "switch", off: false } },
  { field: "settings.allowSaveProgress", label: "Can be left and finished later", kind: { is: "switch", off: false } },
  { field: "settings.allowTemplates", label: "Walks can be saved for others", kind: { is: "switch", off: false } },
];
