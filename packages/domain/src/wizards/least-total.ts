import type { Program } from "@boardwalk/engine";

type Step = Program["steps"][number];
type Node = Program["nodes"][number];

/** The least that a walk over a published program can cost, in hundredths: no walk is cheaper, though some may have to be dearer. */
export function leastTotal(program: Program): number {
  const { steps, nodes } = program;
  const own = steps.map((step) => leastOfStep(step, nodes));
  const ways = steps.map(waysFrom);
  const least: number[] = steps.map(() => Number.POSITIVE_INFINITY);
  const waiting: number[] = [];
  const reach = (step: number, before: number) => {
    const total = before + (own[step] ?? 0);
    if (total >= (least[step] ?? Number.POSITIVE_INFINITY)) return;
    least[step] = total;
    waiting.push(step);
  };
  let end = Number.POSITIVE_INFINITY;
  if (steps.length > 0) reach(0, 0);
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const total = least[step] ?? 0;
    for (const to of ways[step]?.to ?? []) reach(to, total);
    if (ways[step]?.ends) end = Math.min(end, total);
  }
  return Number.isFinite(end) ? end : 0;
}

function waysFrom({ exits, rules, onwards }: Step): { readonly to: readonly number[]; readonly ends: boolean } {
  const to = exits.map((rule) => rule.to);
  for (const rule of rules) {
    to.push(rule.to);
    if (rule.option === undefined && rule.when === undefined) return { to, ends: false };
  }
  return onwards === undefined ? { to, ends: true } : { to: [...to, onwards], ends: false };
}

/** Only what nobody gets around counts: sets that are always there and required, on steps that cannot be skipped. */
function leastOfStep({ required, nodes: numbers }: Step, nodes: readonly Node[]): number {
  if (!required) return 0;
  let sum = 0;
  for (const number of numbers) {
    const set = nodes[number];
    if (!set || set.type === "OPTION" || !set.required || set.show || set.hide || !set.options) continue;
    const prices = Object.values(set.options).map((option) => nodes[option]?.price ?? 0);
    const most = set.type === "MULTIPLE" ? Math.max(1, set.min ?? 0) : 1;
    sum += prices
      .toSorted((one, other) => one - other)
      .slice(0, most)
      .reduce((all, price) => all + price, 0);
  }
  return sum;
}
