import type { RuleDefinition } from "../../definition.ts";
import { optional, required } from "../readers/field.ts";
import { flag } from "../readers/flag.ts";
import { nullable } from "../readers/nullable.ts";
import { oneOf } from "../readers/one-of.ts";
import { record } from "../readers/record.ts";
import { text } from "../readers/text.ts";
import { wholeNumber } from "../readers/whole-number.ts";
import { optionReference, stepReference } from "./keys.ts";

const condition = text({ to: Number.POSITIVE_INFINITY });

export const ruleTable = record<RuleDefinition>(
  { is: "a rule of the flow", part: "rule" },
  {
    from: required(stepReference, "Key of the step that it leaves."),
    to: required(stepReference, "Key of the step that it leads to."),
    type: required(
      oneOf("REQUIRED", "CONDITIONAL", "OPTIONAL"),
      "REQUIRED and CONDITIONAL are taken where they match; OPTIONAL is offered as a further exit.",
    ),
    name: optional(nullable(text({ to: 100 })), null, "What an exit is called."),
    description: optional(nullable(text()), null, "A note for those who edit the wizard."),
    option: optional(nullable(optionReference), null, "It matches only if this option is chosen: step.set.option."),
    when: optional(nullable(condition), null, 'It matches only if this is true, like "answers.basics.guests < 50".'),
    priority: optional(wholeNumber(), 0, "Higher ones are asked first; equal ones in the order of the document."),
    active: optional(flag(), true, "Whether it exists for a walk."),
  },
);
