import type { Definition, RuleDefinition, StepDefinition } from "../definition.ts";
import { alwaysMatches } from "../structure/always-matches.ts";
import { type ExistingStep, existingWizard } from "../structure/existing-wizard.ts";

/** A draft as a graph: its steps, and from each the ways that lead on, those too that no walk could take. */
export interface FlowGraph {
  readonly steps: readonly FlowStep[];
  readonly edges: readonly FlowEdge[];
}

export interface FlowStep {
  readonly key: string;
  /** In the document's `steps`. */
  readonly position: number;
  readonly definition: StepDefinition;
  /** What leads on from it: its rules in the order in which they are tried, then what follows where none is taken. */
  readonly edges: readonly FlowEdge[];
}

export type FlowEdge = RuleEdge | NextEdge;

export interface RuleEdge {
  readonly kind: "rule";
  /** Stays the same while rules come, go and change places elsewhere: its ends, and which between them it is. */
  readonly id: string;
  /** In the document's `flow`. */
  readonly index: number;
  readonly rule: RuleDefinition;
  readonly from: string;
  readonly to: string;
  /** Whether walks may go this way: it names what exists, and stands behind no rule that is always taken. */
  readonly leads: boolean;
  /** Whether there is a step to draw it to. */
  readonly hasTarget: boolean;
}

/** Without a rule: the next step in order, or the end where `to` is null. */
export interface NextEdge {
  readonly kind: "next";
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
}

/** The graph of rule 10, with the rules that it is made of. Of two steps with one key only the first is drawn. */
export function flowGraph(definition: Definition): FlowGraph {
  const wizard = existingWizard(definition);
  const rules = rulesByStep(definition);
  const drawn = new Map<string, number>();
  for (const [position, { key }] of definition.steps.entries()) if (!drawn.has(key)) drawn.set(key, position);

  const steps = [...drawn].flatMap(([key, position]): FlowStep[] => {
    const step = definition.steps[position];
    if (!step) return [];
    const existing = wizard.stepByKey.get(key);
    const leading = existing ? leadingRules(existing) : { rules: new Set<number>(), goesOn: false };
    const between = new Map<string, number>();
    const edges: FlowEdge[] = (rules.get(key) ?? []).map(({ index, rule }) => ({
      kind: "rule",
      id: `${key}>${rule.to}#${countOn(between, rule.to)}`,
      index,
      rule,
      from: key,
      to: rule.to,
      leads: leading.rules.has(index),
      hasTarget: drawn.has(rule.to),
    }));
    if (existing && leading.goesOn)
      edges.push({
        kind: "next",
        id: `${key}>`,
        from: key,
        to: wizard.steps[existing.index + 1]?.definition.key ?? null,
      });
    return [{ key, position, definition: step, edges }];
  });
  return { steps, edges: steps.flatMap(({ edges }) => edges) };
}

function countOn(counted: Map<string, number>, key: string): number {
  const count = (counted.get(key) ?? 0) + 1;
  counted.set(key, count);
  return count;
}

/** Which rules of a step a walk may take, and whether it may find none that is taken. */
function leadingRules({ rules }: ExistingStep): { readonly rules: ReadonlySet<number>; readonly goesOn: boolean } {
  const leading = new Set<number>();
  let goesOn = true;
  for (const rule of rules) {
    if (rule.definition.type === "OPTIONAL") leading.add(rule.position);
    else if (goesOn) {
      leading.add(rule.position);
      goesOn = !alwaysMatches(rule);
    }
  }
  return { rules: leading, goesOn };
}

function rulesByStep({ flow }: Definition): Map<string, { readonly index: number; readonly rule: RuleDefinition }[]> {
  const byStep = new Map<string, { readonly index: number; readonly rule: RuleDefinition }[]>();
  for (const [index, rule] of flow.entries()) {
    const others = byStep.get(rule.from);
    if (others) others.push({ index, rule });
    else byStep.set(rule.from, [{ index, rule }]);
  }
  for (const rules of byStep.values()) rules.sort((a, b) => b.rule.priority - a.rule.priority);
  return byStep;
}
