import type { FlowEdge, FlowGraph } from "@boardwalk/engine";
import type { PlacedFinding } from "../../findings/findings.ts";

/** What `check` found, by what it is drawn on. */
export interface FlowMarks {
  /** By step, also of its rules, sets and options. */
  readonly steps: ReadonlyMap<string, StepMarks>;
  /** By the rule's place in the document. */
  readonly rules: ReadonlyMap<number, readonly PlacedFinding[]>;
}

export interface StepMarks {
  readonly isUnreachable: boolean;
  /** The first step of the circle that it is in. */
  readonly circle: string | null;
  readonly findings: readonly PlacedFinding[];
}

export const noMarks: StepMarks = { isUnreachable: false, circle: null, findings: [] };

export function flowMarks({ steps }: FlowGraph, findings: readonly PlacedFinding[]): FlowMarks {
  const bySteps = new Map<string, StepMarks>();
  const byRules = new Map<number, PlacedFinding[]>();
  const drawn = new Set(steps.map(({ key }) => key));
  const mark = (key: string, more: (before: StepMarks) => StepMarks) => {
    if (drawn.has(key)) bySteps.set(key, more(bySteps.get(key) ?? noMarks));
  };
  for (const finding of findings) {
    const [step = ""] = finding.at?.split(".") ?? [];
    mark(step, (before) => ({ ...before, findings: [...before.findings, finding] }));
    if (finding.code === "unreachable-step") mark(step, (before) => ({ ...before, isUnreachable: true }));
    if (finding.code === "flow-cycle")
      for (const key of finding.related ?? [step]) mark(key, (before) => ({ ...before, circle: step }));
    if (finding.rule !== undefined) byRules.set(finding.rule, [...(byRules.get(finding.rule) ?? []), finding]);
  }
  return { steps: bySteps, rules: byRules };
}

/** How a way is drawn: what matters most about it. */
export type WayLook = "wrong" | "round" | "never" | "exit" | "rule" | "next";

export function wayLook(edge: FlowEdge, { steps, rules }: FlowMarks): WayLook {
  const from = steps.get(edge.from) ?? noMarks;
  if (edge.kind === "rule" && rules.get(edge.index)?.some(({ severity }) => severity === "error")) return "wrong";
  if (edge.kind === "rule" && !edge.leads) return "never";
  if (from.circle !== null && edge.to !== null && steps.get(edge.to)?.circle === from.circle) return "round";
  if (from.isUnreachable) return "never";
  if (edge.kind === "next") return "next";
  return edge.rule.type === "OPTIONAL" ? "exit" : "rule";
}
