import type { SetDefinition } from "@boardwalk/engine";
import type { FieldSpec } from "./field-spec.ts";

export const SET_NAME: FieldSpec = { field: "name", label: "Name", kind: { is: "text", empty: "key" } };

export const SET_FIELDS: readonly FieldSpec[] = [
  { field: "title", label: "Question", kind: { is: "text", empty: "null", placeholder: "name" } },
  { field: "description", label: "Describe", kind: { is: "text", empty: "null", lines: true } },
];

export const SET_SWITCHES: readonly FieldSpec[] = [
  { field: "required", label: "Must be answered", kind: { is: "switch", off: false } },
];

export const SET_MORE: readonly FieldSpec[] = [
  {
    field: "help",
    label: "Help",
    help: "More words, for those who ask for them.",
    kind: { is: "text", empty: "null", lines: true },
  },
];

const SENSITIVE: FieldSpec = {
  field: "rules.sensitive",
  label: "Sensitive",
  help: "Answers are stored encrypted, and only the person on the walk reads them.",
  kind: { is: "switch", off: null },
};

const FORMATS = [
  { value: "", label: "Any text" },
  { value: "email", label: "E-mail address" },
  { value: "url", label: "Web address" },
  { value: "number", label: "Number" },
  { value: "phone", label: "Telephone number" },
];

const COUNTS: readonly FieldSpec[] = [
  { field: "min", label: "At least", kind: { is: "number", empty: 0, unit: "chosen" } },
  { field: "max", label: "At most", kind: { is: "number", empty: "null", unit: "chosen" } },
];

const BOUNDS: readonly FieldSpec[] = [
  { field: "rules.min", label: "At least", kind: { is: "number", empty: "null", decimal: true } },
  { field: "rules.max", label: "At most", kind: { is: "number", empty: "null", decimal: true } },
];

const TEXT_FORMAT: FieldSpec = {
  field: "rules.format",
  label: "What it is",
  kind: { is: "choice", options: FORMATS },
};

const TEXT: readonly FieldSpec[] = [
  { field: "rules.minLength", label: "At least", kind: { is: "number", empty: "null", unit: "characters" } },
  { field: "rules.maxLength", label: "At most", kind: { is: "number", empty: "null", unit: "characters" } },
  {
    field: "rules.pattern",
    label: "Pattern",
    help: "A regular expression that the whole text must match, such as [A-Z]{2}\\d{4}.",
    kind: { is: "pattern" },
  },
];

const DAYS = 'A day such as 2027-06-19, or counted from the day of the walk: "today", "today+30d".';

/** The rules that an answer of this type can be held to. */
export function setRules(set: SetDefinition): {
  readonly fields: readonly FieldSpec[];
  readonly switches: readonly FieldSpec[];
} {
  switch (set.type) {
    case "SINGLE":
      return { fields: [], switches: [SENSITIVE] };
    case "MULTIPLE":
      return { fields: COUNTS, switches: [SENSITIVE] };
    case "TEXT_INPUT":
      return {
        fields: [TEXT_FORMAT, ...(set.rules.format === "number" ? BOUNDS : []), ...TEXT],
        switches: [{ field: "rules.multiline", label: "Several lines", kind: { is: "switch", off: null } }, SENSITIVE],
      };
    case "DATE_PICKER":
      return {
        fields: [
          { field: "rules.min", label: "Earliest", kind: { is: "day" } },
          { field: "rules.max", label: "Latest", help: DAYS, kind: { is: "day" } },
        ],
        switches: [],
      };
    case "FILE_UPLOAD":
      return {
        fields: [
          {
            field: "rules.accept",
            label: "Accepts",
            help: "Endings and types with commas between. Empty, any file.",
            kind: { is: "list", placeholder: ".pdf, image/*" },
          },
          { field: "rules.maxBytes", label: "Each up to", kind: { is: "bytes" } },
          { field: "rules.maxFiles", label: "At most", kind: { is: "number", empty: "null", unit: "files" } },
        ],
        switches: [],
      };
  }
}
