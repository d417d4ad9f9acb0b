import type { Definition } from "../definition.ts";
import { rulesFrom, stepAfter } from "./naive-flow.ts";

/** Rule 10: where the walk may go on from a step. */
export function naiveEdges(wizard: Definition, step: string): string[] {
  const edges: string[] = [];
  let isOpen = true;
  for (const rule of rulesFrom(wizard, step)) {
    if (rule.type === "OPTIONAL" || isOpen) edges.push(rule.to);
    if (rule.type === "REQUIRED" && rule.option === null && rule.when === null) isOpen = false;
  }
  const after = stepAfter(wizard, step);
  if (isOpen && after !== null) edges.push(after);
  return edges;
}

/** Rules 10 and 12: the most steps that may still come, where those that lead to each other count together. */
export function longestWay(wizard: Definition, step: string): number {
  const part = wizard.steps.map(({ key }) => key).filter((other) => isInPartOf(wizard, step, other));
  const ways = part
    .flatMap((member) => naiveEdges(wizard, member))
    .filter((next) => !part.includes(next))
    .map((next) => longestWay(wizard, next));
  return part.length + Math.max(0, ...ways);
}

function isInPartOf(wizard: Definition, step: string, other: string): boolean {
  return leads(wizard, step, other, []) && leads(wizard, other, step, []);
}

function leads(wizard: Definition, from: string, to: string, visited: string[]): boolean {
  if (from === to) return true;
  if (visited.includes(from)) return false;
  visited.push(from);
  return naiveEdges(wizard, from).some((next) => leads(wizard, next, to, visited));
}

/** Rule 10: a whole percentage, rounded down. */
export function naiveProgress(done: number, ahead: number): number {
  return done + ahead === 0 ? 0 : Math.floor((100 * done) / (done + ahead));
}
