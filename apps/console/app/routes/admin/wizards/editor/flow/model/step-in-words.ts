import type { FlowStep } from "@boardwalk/engine";
import { clockTime } from "./clock-time.ts";
import { noMarks, type StepMarks } from "./flow-marks.ts";
import type { Traffic } from "./traffic.ts";

export type StepLook = "plain" | "unreachable" | "circle" | "wrong" | "inactive";

/** What matters most about a step, and the line below its name. */
export function stepInWords(
  step: FlowStep,
  marks: StepMarks = noMarks,
  traffic: Traffic | null,
): { readonly look: StepLook; readonly says: string } {
  if (!step.definition.active) return { look: "inactive", says: "Inactive" };
  if (marks.isUnreachable) return { look: "unreachable", says: "No walk gets here" };
  if (marks.circle !== null) return { look: "circle", says: "Walks could go round here" };
  const errors = marks.findings.filter(({ severity }) => severity === "error").length;
  const facts = traffic === null ? [setsOf(step)] : figuresOf(step, traffic);
  if (!step.definition.required) facts.push("optional");
  if (errors > 0) return { look: "wrong", says: [counted(errors, "error"), ...facts].join(" · ") };
  return { look: "plain", says: facts.join(" · ") };
}

function setsOf({ definition: { sets } }: FlowStep): string {
  return counted(sets.filter(({ active }) => active).length, "set");
}

function figuresOf({ key }: FlowStep, { figures }: Traffic): string[] {
  const { reached = 0, medianSeconds = null } = figures.steps[key] ?? {};
  return [counted(reached, "walk"), ...(medianSeconds === null ? [] : [clockTime(medianSeconds)])];
}

function counted(count: number, thing: string): string {
  return `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;
}
