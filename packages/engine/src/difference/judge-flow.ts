import { compileCondition } from "../condition/compile-condition.ts";
import { conditionNames } from "../structure/condition-names.ts";
import type { ExistingRule, ExistingStep, ExistingWizard } from "../structure/existing-wizard.ts";
import type { Reason } from "./reason.ts";

export interface JudgedFlow {
  readonly reasons: readonly Reason[];
  /** Whether a condition of the definition after looks at the total. */
  readonly readsTotal: boolean;
}

/** Where another way may lead on: only what can be taken counts, in the order in which it is tried. */
export function judgeFlow(before: ExistingWizard, after: ExistingWizard): JudgedFlow {
  const reasons: Reason[] = [];
  const then = readConditions(before);
  const now = readConditions(after);
  let readsTotal = false;
  for (const step of after.steps) {
    for (const rule of step.rules) readsTotal ||= now(rule).total;
    const at = step.definition.key;
    const earlier = before.stepByKey.get(at);
    if (!earlier) continue;
    const ways = waysOf(earlier).map((rule) => then(rule).meaning);
    const waysNow = waysOf(step).map((rule) => now(rule).meaning);
    const differs = ways.length !== waysNow.length || ways.some((way, place) => way !== waysNow[place]);
    if (
      differs ||
      exitsDiffer(
        earlier,
        step,
        (rule) => then(rule).meaning,
        (rule) => now(rule).meaning,
      )
    ) {
      const message = `From step \`${at}\` another way may lead on than before.`;
      reasons.push({ verdict: "asks-again", code: "flow", at, message });
    }
  }
  return { reasons, readsTotal };
}

/** All that decides whether a rule matches and where it leads, as one text. */
function readConditions(wizard: ExistingWizard) {
  const names = conditionNames(wizard);
  return ({ definition: { type, when }, to, option }: ExistingRule): { meaning: string; total: boolean } => {
    const compiled = when === null ? null : compileCondition(when, names);
    const reads = compiled?.ok ? compiled.reads.sets.map((id) => typeOf(wizard, id)).sort() : [];
    const meaning = JSON.stringify([type, to.definition.key, option?.key, when, compiled?.ok, reads]);
    return { meaning, total: compiled?.ok === true && compiled.reads.total };
  };
}

// What a set's answers are to a condition follows from these two.
function typeOf(wizard: ExistingWizard, id: number): string {
  const node = wizard.nodes[id];
  if (node?.kind !== "set") return "";
  const { definition } = node;
  const isNumber = definition.type === "TEXT_INPUT" && definition.rules.format === "number";
  return `${node.key} ${isNumber ? "number" : definition.type}`;
}

function waysOf(step: ExistingStep): readonly ExistingRule[] {
  const ways = step.rules.filter(({ definition }) => definition.type !== "OPTIONAL");
  const last = ways.findIndex(
    ({ definition: { type, option, when } }) => type === "REQUIRED" && option === null && when === null,
  );
  return last === -1 ? ways : ways.slice(0, last + 1);
}

/** A new exit changes nothing for who could not have taken it; one to a place that was offered already may. */
function exitsDiffer(
  before: ExistingStep,
  after: ExistingStep,
  then: (rule: ExistingRule) => string,
  now: (rule: ExistingRule) => string,
): boolean {
  const exits = before.rules.filter(isExit);
  const exitsNow = after.rules.filter(isExit);
  const offered = new Set(exits.map(({ to }) => to.definition.key));
  const known = new Set(exits.map(then));
  const stay = new Set<string>();
  for (const rule of exitsNow) {
    const meaning = now(rule);
    if (known.has(meaning)) stay.add(meaning);
    else if (offered.has(rule.to.definition.key)) return true;
  }
  return stay.size < known.size;
}

const isExit = ({ definition }: ExistingRule) => definition.type === "OPTIONAL";
