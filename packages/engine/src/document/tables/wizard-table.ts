import type { Definition } from "../../definition.ts";
import { MOST_THINGS } from "../most-things.ts";
import { optional, required } from "../readers/field.ts";
import { list } from "../readers/list.ts";
import { nullable } from "../readers/nullable.ts";
import { oneOf } from "../readers/one-of.ts";
import { record } from "../readers/record.ts";
import { text } from "../readers/text.ts";
import { dependencyTable } from "./dependency-table.ts";
import { wizardKey } from "./keys.ts";
import { ruleTable } from "./rule-table.ts";
import { settingsTable } from "./settings-table.ts";
import { stepTable } from "./step-table.ts";

const color = text({ pattern: /^#[0-9a-fA-F]{6}$/, expected: 'a colour like "#0f766e"' });
const steps = list(stepTable, { of: "steps", most: MOST_THINGS.steps });
const flow = list(ruleTable, { of: "rules", most: MOST_THINGS.rules });
const dependencies = list(dependencyTable, { of: "dependencies", most: MOST_THINGS.dependencies });

export const wizardTable = record<Definition>(
  { is: "a wizard", part: "wizard" },
  {
    format: required(oneOf("boardwalk.wizard/1"), "The format of this document, and its version."),
    key: required(wizardKey, "Names the wizard in addresses."),
    name: required(text({ from: 1, to: 200 }), "What people call it."),
    description: optional(nullable(text()), null, "A few words about it."),
    category: optional(nullable(text({ to: 100 })), null, "Where a gallery puts it."),
    icon: optional(nullable(text({ to: 100 })), null, "Name of an icon."),
    color: optional(nullable(color), null, "Its colour, as #rrggbb."),
    bannerImage: optional(nullable(text({ to: 255 })), null, "Address of a wide picture."),
    settings: optional(settingsTable, {}, "How it behaves as a whole."),
    steps: required(steps, "Its pages, in this order."),
    flow: optional(flow, [], "Where a walk goes from a step, if not to the next one."),
    dependencies: optional(dependencies, [], "What is shown, hidden, required or disabled by a choice."),
  },
);
