import { compileCondition } from "../condition/compile-condition.ts";
import { quoted } from "../quoted.ts";
import { alwaysMatches } from "../structure/always-matches.ts";
import type { ExistingRule, ExistingStep, ExistingWizard } from "../structure/existing-wizard.ts";
import { namesOfWizard } from "../structure/names-of-wizard.ts";
import { valueTypeOf } from "../structure/value-type-of.ts";
import type { Reason } from "./reason.ts";

export interface JudgedFlow {
  readonly reasons: readonly Reason[];
  /** Whether a condition of the definition after looks at the total. */
  readonly readsTotal: boolean;
}

/** What decides whether each rule matches and where it leads, as one text for each. */
type Meanings = ReadonlyMap<ExistingRule, string>;

/** Where another way may lead on: only what can be taken counts, in the order in which it is tried. */
export function judgeFlow(before: ExistingWizard, after: ExistingWizard): JudgedFlow {
  const reasons: Reason[] = [];
  const { meanings: then } = readConditions(before);
  const { meanings: now, readsTotal } = readConditions(after);
  for (const step of after.steps) {
    const at = step.definition.key;
    const earlier = before.stepByKey.get(at);
    if (!earlier || (!waysDiffer(earlier, step, then, now) && !exitsDiffer(earlier, step, then, now))) continue;
    const message = `From step ${quoted(at)} another way may lead on than before.`;
    reasons.push({ verdict: "asks-again", code: "flow", at, message });
  }
  return { reasons, readsTotal };
}

function readConditions(wizard: ExistingWizard): { readonly meanings: Meanings; readonly readsTotal: boolean } {
  const names = namesOfWizard(wizard);
  const meanings = new Map<ExistingRule, string>();
  let readsTotal = false;
  for (const { rules } of wizard.steps)
    for (const rule of rules) {
      const { type, when } = rule.definition;
      const compiled = when === null ? null : compileCondition(when, names);
      const reads = compiled?.ok ? compiled.reads.sets.map((id) => readAs(wizard, id)).sort() : [];
      readsTotal ||= compiled?.ok === true && compiled.reads.total;
      meanings.set(rule, JSON.stringify([type, rule.to.definition.key, rule.option?.key, when, compiled?.ok, reads]));
    }
  return { meanings, readsTotal };
}

// What a set's answers are to a condition follows from these.
function readAs(wizard: ExistingWizard, id: number): string {
  const node = wizard.nodes[id];
  return node?.kind === "set" ? `${node.key} ${node.definition.type} ${valueTypeOf(node.definition)}` : "";
}

function waysDiffer(before: ExistingStep, after: ExistingStep, then: Meanings, now: Meanings): boolean {
  const ways = waysOf(before);
  const waysNow = waysOf(after);
  return (
    ways.length !== waysNow.length ||
    waysNow.some((way, place) => {
      const earlier = ways[place];
      return earlier === undefined || then.get(earlier) !== now.get(way);
    })
  );
}

function waysOf(step: ExistingStep): readonly ExistingRule[] {
  const ways = step.rules.filter((rule) => !isExit(rule));
  const last = ways.findIndex(alwaysMatches);
  return last === -1 ? ways : ways.slice(0, last + 1);
}

/** A new exit changes nothing for who could not have taken it; one to a place that was offered already may. */
function exitsDiffer(before: ExistingStep, after: ExistingStep, then: Meanings, now: Meanings): boolean {
  const exits = before.rules.filter(isExit);
  const offered = new Set(exits.map(({ to }) => to.definition.key));
  const known = new Set(exits.map((exit) => then.get(exit)));
  const stay = new Set<string | undefined>();
  for (const exit of after.rules.filter(isExit)) {
    const meaning = now.get(exit);
    if (known.has(meaning)) stay.add(meaning);
    else if (offered.has(exit.to.definition.key)) return true;
  }
  return stay.size < known.size;
}

const isExit = ({ definition }: ExistingRule) => definition.type === "OPTIONAL";
