import type { StepDefinition } from "../../definition.ts";
import { optional, required, sameAsKey } from "../readers/field.ts";
import { flag } from "../readers/flag.ts";
import { list } from "../readers/list.ts";
import { nullable } from "../readers/nullable.ts";
import { record } from "../readers/record.ts";
import { text } from "../readers/text.ts";
import { key } from "./keys.ts";
import { setTable } from "./set-table.ts";

export const stepTable = record<StepDefinition>(
  { is: "a step", part: "step" },
  {
    key: required(key, "Names the step, in answers, conditions and references."),
    name: sameAsKey(text({ to: 100 }), "What lists and progress call it; the key when left out."),
    title: optional(nullable(text({ to: 200 })), null, "The heading of its page; the name when left out."),
    description: optional(nullable(text()), null, "A few words below the heading."),
    help: optional(nullable(text()), null, "More words, for those who ask."),
    icon: optional(nullable(text()), null, "Name of an icon."),
    required: optional(flag(), true, "Whether it cannot be skipped."),
    allowBack: optional(flag(), true, "Whether a person may come back to it."),
    showProgress: optional(flag(), true, "Whether the progress is shown on it."),
    autoAdvance: optional(flag(), false, "Whether the next step follows as soon as it is answered."),
    active: optional(flag(), true, "Whether it exists for a walk."),
    sets: optional(list(setTable, { of: "sets" }), [], "What is asked on it, in this order."),
  },
);
