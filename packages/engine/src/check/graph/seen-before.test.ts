import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Definition, RuleType } from "../../definition.ts";
import { buildDefinition } from "../../testing/build-definition.ts";
import { forwardDependency } from "../findings/forward-dependency.ts";
import { sometimesUnseenDependency } from "../findings/sometimes-unseen-dependency.ts";
import { unreachableStep } from "../findings/unreachable-step.ts";
import { foundBy, placesOf } from "../testing/found-by.ts";
import { choice, dependency, rule, step, steps } from "../testing/short-inputs.ts";

const MOST_STEPS = 7;

interface RandomRule {
  readonly from: number;
  readonly to: number;
  readonly type: RuleType;
  readonly isConditional: boolean;
}

const flows = fc.integer({ min: 2, max: MOST_STEPS }).chain((size) => {
  const at = fc.nat(size - 1);
  const type = fc.constantFrom<RuleType>("REQUIRED", "CONDITIONAL", "OPTIONAL");
  const rules = fc.array(fc.record({ from: at, to: at, type, isConditional: fc.boolean() }), { maxLength: 9 });
  return fc.record({ size: fc.constant(size), rules, onlyForwards: fc.boolean() });
});

describe("which steps walks come to, and in which order", () => {
  it("agrees with all walks that there are", () => {
    fc.assert(
      fc.property(flows, ({ size, rules, onlyForwards }) => {
        const kept = rules.filter(({ from, to }) => !onlyForwards || from < to);
        const definition = wizardOf(size, kept);
        const edges = plainEdges(size, kept);
        const orders = onlyForwards ? allWalks(edges) : null;

        const unreachable = placesOf(unreachableStep, definition);
        for (let at = 0; at < size; at += 1) {
          const isReached = orders ? orders.some((walk) => walk.includes(at)) : reached(edges, 0).has(at);
          expect(unreachable.includes(`s${at}`), `s${at} is unreachable`).toBe(!isReached);
        }

        const never = foundBy(forwardDependency, definition).map((found) => found.dependency);
        const sometimes = foundBy(sometimesUnseenDependency, definition).map((found) => found.dependency);
        for (const [position, { target, on }] of definition.dependencies.entries()) {
          const seen = orders
            ? seenOnWalks(orders, stepOf(on), stepOf(target))
            : seenInStates(edges, stepOf(on), stepOf(target));
          const isJudged = seen.size > 0 && stepOf(on) !== stepOf(target);
          expect(never.includes(position), `${on} after ${target}`).toBe(isJudged && !seen.has(true));
          expect(sometimes.includes(position), `${on} sometimes before ${target}`).toBe(isJudged && seen.size === 2);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives a walk along edges that comes to the target without the step that it looks at", () => {
    fc.assert(
      fc.property(flows, ({ size, rules }) => {
        const edges = plainEdges(size, rules);
        for (const { dependency: position = -1, witness } of foundBy(
          sometimesUnseenDependency,
          wizardOf(size, rules),
        )) {
          const { target = "", on = "" } = wizardOf(size, rules).dependencies[position] ?? {};
          const walk = (witness?.steps ?? []).map(stepOf);
          expect([walk[0], walk.at(-1)]).toEqual([0, stepOf(target)]);
          expect(walk).not.toContain(stepOf(on));
          for (const [place, at] of walk.slice(1).entries()) expect(edges[walk[place] ?? -1]).toContain(at);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("dependencies that look at other steps", () => {
  const asking = (key: string) => step(key, [choice("x", ["p", "q"])]);
  const all = [asking("a"), asking("b"), asking("c")];

  it("are fine on a step that every walk passes before, and on their own", () => {
    const dependencies = ["c.x.p SHOW_IF a.x.p", "c.x.p REQUIRE_IF c.x.q", "b.x HIDE_IF a.x.q"].map(dependency);
    const definition = buildDefinition({ steps: all, dependencies });
    expect(placesOf(forwardDependency, definition)).toEqual([]);
    expect(placesOf(sometimesUnseenDependency, definition)).toEqual([]);
  });

  it("are found when they look ahead, REQUIRE_IF as well, each with what it looks at", () => {
    const dependencies = ["a.x.p REQUIRE_IF b.x.p", "a.x HIDE_IF c.x.q"].map(dependency);
    expect(foundBy(forwardDependency, buildDefinition({ steps: all, dependencies }))).toMatchObject([
      { at: "a.x.p", related: ["b.x.p"], dependency: 0 },
      { at: "a.x", related: ["c.x.q"], dependency: 1 },
    ]);
  });

  it("look ahead when they look at a step that no walk comes to, and are excused when none comes to their own", () => {
    const flow = [rule("a", "c")];
    const dependencies = ["c.x.p SHOW_IF b.x.p", "b.x.q SHOW_IF c.x.q"].map(dependency);
    const definition = buildDefinition({ steps: all, flow, dependencies });
    expect(placesOf(forwardDependency, definition)).toEqual(["c.x.p"]);
    expect(placesOf(sometimesUnseenDependency, definition)).toEqual([]);
  });

  it("are sometimes unseen where a walk may pass over the step", () => {
    const flow = [rule("a", "c", { option: "a.x.p" })];
    const dependencies = [dependency("c.x.p SHOW_IF b.x.p")];
    expect(foundBy(sometimesUnseenDependency, buildDefinition({ steps: all, flow, dependencies }))).toMatchObject([
      { at: "c.x.p", related: ["b.x.p"], dependency: 0, witness: { steps: ["a", "c"] } },
    ]);
  });

  it("of a member of a circle are not judged again", () => {
    const dependencies = ["a.x.p SHOW_IF b.x.p", "b.x.p SHOW_IF a.x.p", "a.x.p HIDE_IF c.x.p"].map(dependency);
    const definition = buildDefinition({ steps: all, dependencies });
    expect(placesOf(forwardDependency, definition)).toEqual([]);
  });

  it("into and out of a circle of steps are judged by what comes first", () => {
    const flow = [rule("c", "b", { option: "c.x.p" })];
    const dependencies = ["b.x.p SHOW_IF c.x.p", "c.x.p SHOW_IF b.x.p"].map(dependency);
    const definition = buildDefinition({ steps: all, flow, dependencies: dependencies.slice(0, 1) });
    expect(placesOf(forwardDependency, definition)).toEqual(["b.x.p"]);
    const other = buildDefinition({ steps: all, flow, dependencies: dependencies.slice(1) });
    expect(placesOf(forwardDependency, other)).toEqual([]);
  });

  it("are not judged where there is no step", () => {
    expect(placesOf(forwardDependency, buildDefinition({ steps: steps("a") }))).toEqual([]);
    expect(placesOf(sometimesUnseenDependency, buildDefinition({}))).toEqual([]);
  });
});

/** Every option of every step shows the option of every other; only one way round, so that there are no circles. */
function wizardOf(size: number, rules: readonly RandomRule[]): Definition {
  const places = Array.from({ length: size }, (_, at) => at);
  return buildDefinition({
    steps: places.map((at) => step(`s${at}`, [choice("x", ["on", "target"])])),
    flow: rules.map(({ from, to, type, isConditional }) =>
      rule(`s${from}`, `s${to}`, { type, when: type === "CONDITIONAL" || isConditional ? "total > 0" : null }),
    ),
    dependencies: places.flatMap((from) => places.map((to) => dependency(`s${to}.x.target SHOW_IF s${from}.x.on`))),
  });
}

function stepOf(key: string): number {
  return Number(/^s(\d+)/.exec(key)?.[1]);
}

function plainEdges(size: number, rules: readonly RandomRule[]): number[][] {
  return Array.from({ length: size }, (_, at) => {
    const leaving = rules.filter(({ from }) => from === at);
    const taken = leaving.filter(({ type }) => type !== "OPTIONAL");
    const last = taken.findIndex(({ type, isConditional }) => type === "REQUIRED" && !isConditional);
    const targets = leaving.filter(({ type }) => type === "OPTIONAL").map(({ to }) => to);
    targets.push(...(last === -1 ? taken : taken.slice(0, last + 1)).map(({ to }) => to));
    if (last === -1 && at + 1 < size) targets.push(at + 1);
    return targets;
  });
}

function allWalks(edges: readonly (readonly number[])[]): number[][] {
  const walks: number[][] = [];
  const go = (walk: number[]): void => {
    walks.push(walk);
    for (const target of edges[walk.at(-1) ?? 0] ?? []) if (!walk.includes(target)) go([...walk, target]);
  };
  go([0]);
  return walks;
}

/** Of the walks that come to the target: whether they were at the other step before. */
function seenOnWalks(walks: readonly (readonly number[])[], on: number, target: number): ReadonlySet<boolean> {
  return new Set(walks.filter((walk) => walk.at(-1) === target).map((walk) => walk.includes(on)));
}

/** The same where walks may go round: each step is looked at with and without the other one behind it. */
function seenInStates(edges: readonly (readonly number[])[], on: number, target: number): ReadonlySet<boolean> {
  const states = new Set<number>([on === 0 ? 1 : 0]);
  for (const state of states) {
    const at = state >> 1;
    if (at === target) continue;
    for (const next of edges[at] ?? []) states.add(next * 2 + (next === on ? 1 : state & 1));
  }
  return new Set([...states].filter((state) => state >> 1 === target).map((state) => (state & 1) === 1));
}

function reached(edges: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const found = new Set([from]);
  for (const at of found) for (const next of edges[at] ?? []) found.add(next);
  return found;
}
