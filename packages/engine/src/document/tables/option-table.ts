import type { OptionDefinition } from "../../definition.ts";
import { optional, required, sameAsKey } from "../readers/field.ts";
import { flag } from "../readers/flag.ts";
import { metadata } from "../readers/metadata.ts";
import { nullable } from "../readers/nullable.ts";
import { record } from "../readers/record.ts";
import { text } from "../readers/text.ts";
import { key } from "./keys.ts";

const price = text({
  pattern: /^\d{1,8}(\.\d{1,2})?$/,
  expected: 'a price in a text, like "1250.00": up to 8 digits, and up to 2 behind a point',
});

export const optionTable = record<OptionDefinition>(
  { is: "an option", part: "option" },
  {
    key: required(key, "Names the option within its set, in answers, conditions and references."),
    label: required(text({ from: 1, to: 200 }), "What a person reads."),
    value: sameAsKey(text({ to: 255 }), "What is handed on when the option is chosen; the key when left out."),
    description: optional(nullable(text()), null, "A few words more, below the label."),
    icon: optional(nullable(text()), null, "Name of an icon."),
    image: optional(nullable(text()), null, "Address of a picture."),
    inputPlaceholder: optional(nullable(text()), null, "Shown in the empty field of an option with requiresInput."),
    price: optional(price, "0.00", 'A text, so that no cent is lost: "1250.00".'),
    default: optional(flag(), false, "Whether a form starts with it; it is no answer before the person continues."),
    disabled: optional(flag(), false, "Whether it is shown but cannot be chosen."),
    recommended: optional(flag(), false, "Whether it is marked as a good choice."),
    requiresInput: optional(flag(), false, "Whether a person who chooses it must also write something."),
    metadata: optional(
      metadata(),
      {},
      "Whatever else belongs to it; at most 10,000 bytes as JSON, in no more than 32 levels.",
    ),
    active: optional(flag(), true, "Whether it exists for a walk."),
  },
);
