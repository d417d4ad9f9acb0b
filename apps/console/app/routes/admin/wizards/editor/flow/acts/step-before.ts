import type { FlowGraph } from "@boardwalk/engine";
import type { FlowMarks } from "../model/flow-marks.ts";

/** From where a rule to a step that no walk reaches is best drawn: the last one before it that walks come to. */
export function stepBefore({ steps }: FlowGraph, { steps: marks }: FlowMarks, key: string): string | null {
  const place = steps.findIndex((step) => step.key === key);
  const reached = (step: FlowGraph["steps"][number]) =>
    step.key !== key && step.definition.active && marks.get(step.key)?.isUnreachable !== true;
  return (steps.slice(0, place).findLast(reached) ?? steps.find(reached))?.key ?? null;
}
