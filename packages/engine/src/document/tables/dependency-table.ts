import type { DependencyDefinition } from "../../definition.ts";
import { required } from "../readers/field.ts";
import { implication } from "../readers/implication.ts";
import { oneOf } from "../readers/one-of.ts";
import { type Demand, record } from "../readers/record.ts";
import { optionReference, targetReference } from "./keys.ts";

const disablesOptions: Demand<DependencyDefinition> = {
  broken({ type, target }) {
    if (type !== "DISABLE_IF" || target.split(".").length === 3) return null;
    return { field: "target", message: `DISABLE_IF is for options only; this must be ${optionReference.expected}.` };
  },
  schema: implication(
    { properties: { type: { const: "DISABLE_IF" } }, required: ["type"] },
    { properties: { target: optionReference.schema(new Map()) } },
  ),
};

export const dependencyTable = record<DependencyDefinition>(
  { is: "a dependency", part: "dependency", demands: [disablesOptions] },
  {
    target: required(targetReference, "The set or option that is shown, hidden, required or disabled."),
    on: required(optionReference, "The option that decides it by being chosen."),
    type: required(
      oneOf("SHOW_IF", "HIDE_IF", "REQUIRE_IF", "DISABLE_IF"),
      "What happens to the target; DISABLE_IF is for options only.",
    ),
  },
);
