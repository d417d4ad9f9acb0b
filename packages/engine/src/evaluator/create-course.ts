import type { WalkEvent } from "../answers.ts";
import type { Exit, OptionState, SetState, State, StepState } from "../state.ts";
import { isEmpty, isFile, NONE, namesIn, numberOf, optionNamed, textIn } from "./given-value.ts";
import { insertSorted } from "./insert-sorted.ts";
import { itemAt } from "./item-at.ts";
import { judgeSet } from "./judge-set.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import type { Program, ProgramRule } from "./program.ts";
import { runCondition, type Seen } from "./run-condition.ts";
import { numberIn } from "./texts.ts";

/** Instead of the number of the step that follows. */
const STAYS = -1;
const LEAVES = -2;

/** A step on the path. */
interface Stop {
  readonly step: number;
  readonly position: number;
  next: number;
  /** How many of its sets have errors. */
  failing: number;
  /** Of its own options, in hundredths. */
  total: number;
}

/**
 * What the answers come to. What is planned to be looked at again is looked at in the order of the path, and only
 * where something differs does it spread.
 */
export interface Course {
  /** Of what stands on the path. */
  readonly steps: Ledger<StepState>;
  readonly sets: Ledger<SetState>;
  readonly options: Ledger<OptionState>;
  /** What an event of this type gives; nothing where there is no such type or key. */
  receive(type: WalkEvent["type"], key: unknown, value?: unknown): void;
  settle(): void;
  /** What can be said of the whole walk without going through it. */
  figures(): Figures;
}

export type Figures = Omit<State, "steps" | "sets" | "options">;

/** `today` is a day's number, or NaN. */
export function createCourse(program: Program, today: number): Course {
  const { nodes, nodeNumbers, stepNumbers } = program;
  // What was given, by number, so that a key that names nothing cannot come in: answers of sets, inputs behind options.
  const values = new Map<number, unknown>();
  const named = new Set<number>();
  const submitted = new Set<number>();
  const skipped = new Set<number>();
  const taken = new Map<number, unknown>();
  const steps = createLedger<StepState>(program.steps, { done: false, skipped: false });
  const sets = createLedger<SetState>(nodes, { visible: false, required: false, errors: [] });
  const options = createLedger<OptionState>(nodes, { visible: false, disabled: false, required: false, chosen: false });
  const given = { nodes, values, options, today };
  /** Planned, in the order of the path. */
  const tasks: number[] = [];
  const path: Stop[] = [];
  const stops = new Map<number, Stop>();
  let total = 0;
  let exits: readonly Exit[] = [];
  let keys: readonly string[] = [];
  let dormant: readonly string[] = [];
  /** Where everything before is as it should be. */
  let at = 0;
  let hasMoved = true;
  /** Of the path, as far as was looked back on: what its steps come to, and which of them are skipped. */
  let counted = 0;
  let subtotal = 0;
  let passedOver: string[] = [];

  const nodeAt = (number: number) => itemAt(nodes, number);
  const stepAt = (number: number) => itemAt(program.steps, number);
  const positionOf = (step: number): number => stops.get(step)?.position ?? -1;
  /** Nothing looks ahead: what stands behind the present place counts for nothing. */
  const isChosen = (option: number): boolean => options.get(option).chosen && positionOf(nodeAt(option).step) <= at;
  const holds = (on?: readonly number[]): boolean => !!on?.some(isChosen);

  const judging = nodes.length;
  const leaving = 2 * nodes.length;
  const perStep = leaving + program.steps.length;
  const plan = (task: number): void => {
    const position = positionOf(task < leaving ? nodeAt(task % judging).step : task - leaving);
    if (position >= at) insertSorted(tasks, position * perStep + task);
  };
  const planAround = (number: number): void => {
    nodeAt(number).asks.forEach(plan);
    hasMoved ||= !stops.has(nodeAt(number).step);
  };

  /** Places are come to in order, so each step is counted once, however many conditions ask. */
  const lookBack = (): void => {
    for (const { step, total } of path.slice(counted, at + 1)) {
      counted += 1;
      subtotal += total;
      if (skipped.has(step)) passedOver.push(stepAt(step).key);
    }
  };
  const seen: Seen = {
    value(set) {
      const node = nodeAt(set);
      const counts = sets.get(set).visible && positionOf(node.step) <= at && !skipped.has(node.step);
      const value = counts ? values.get(set) : null;
      if (node.type === "FILE_UPLOAD")
        return Array.isArray(value) && value.every(isFile) ? value.map(({ name }) => name) : [];
      const names = (namesIn(node, value) ?? []).filter((name) => isChosen(optionNamed(node, name)));
      if (node.type === "MULTIPLE") return names;
      if (node.type === "SINGLE") return names[0] ?? "";
      return node.format === "number" ? numberIn(textIn(value)) : textIn(value);
    },
    total() {
      lookBack();
      return subtotal / 100;
    },
    skipped() {
      lookBack();
      return passedOver;
    },
  };

  /** Sees anew whether it is visible, disabled and chosen; gives whether that differs. */
  const look = (number: number, stop: Stop): boolean => {
    const { set, show, hide, disable, disabled: always, price = 0 } = nodeAt(number);
    const shown = (!show || holds(show)) && !holds(hide);
    if (set === undefined) return sets.set(number, { ...sets.get(number), visible: shown });
    const was = options.get(number);
    const visible = shown && sets.get(set).visible;
    const disabled = always || holds(disable);
    const chosen = visible && !disabled && named.has(number) && !skipped.has(stop.step);
    const worth = (Number(chosen) - Number(was.chosen)) * price;
    stop.total += worth;
    total += worth;
    if (worth) program.onTotal.forEach(plan);
    return options.set(number, { ...was, visible, disabled, chosen });
  };

  const judge = (number: number, stop: Stop): void => {
    const set = nodeAt(number);
    const { visible, errors: before } = sets.get(number);
    const required = visible && (set.required || holds(set.require));
    const judged = visible && !skipped.has(stop.step);
    const errors = judged ? judgeSet(given, number, required) : [];
    for (const asked of set.requirable ?? []) {
      const option = options.get(asked);
      const required = option.visible && holds(nodeAt(asked).require);
      options.set(asked, { ...option, required });
      if (judged && required && !option.disabled && !named.has(asked))
        errors.push({ code: "missing-option", option: nodeAt(asked).name ?? "" });
    }
    stop.failing += Number(errors.length > 0) - Number(before.length > 0);
    if (sets.set(number, { visible, required, errors })) plan(leaving + stop.step);
  };

  const enter = (step: number): void => {
    const stop = { step, position: path.length, next: STAYS, failing: 0, total: 0 };
    at = path.push(stop) - 1;
    stops.set(step, stop);
    for (const number of stepAt(step).nodes) look(number, stop);
    for (const number of stepAt(step).nodes) if (nodeAt(number).set === undefined) judge(number, stop);
    plan(leaving + step);
  };

  const leave = (stop: Stop): void => {
    total -= stop.total;
    stops.delete(stop.step);
    steps.set(stop.step);
    for (const number of stepAt(stop.step).nodes) {
      sets.set(number);
      options.set(number);
    }
  };

  const matches = ({ option, when = true }: ProgramRule): boolean =>
    (option === undefined || isChosen(option)) && runCondition(when, seen);

  const goOn = (stop: Stop): void => {
    const { step } = stop;
    const { rules, exits: ways, onwards } = stepAt(step);
    const done = skipped.has(step) || (submitted.has(step) && !stop.failing);
    const offered = ways.filter(matches);
    const way = offered.find(({ offer }) => offer?.to === taken.get(step)) ?? rules.find(matches);
    const next = done ? (way?.to ?? onwards ?? LEAVES) : STAYS;
    steps.set(step, { done, skipped: skipped.has(step) });
    if (next !== stop.next) {
      hasMoved = true;
      // Whatever is still planned stands behind here.
      tasks.length = 0;
      path.splice(at + 1).forEach(leave);
      stop.next = next;
      if (next >= 0 && !stops.has(next)) enter(next);
    }
    if (stop === path.at(-1)) exits = done ? [] : offered.flatMap(({ offer = [] }) => offer);
  };

  const hasFailed = (set: number): boolean => sets.get(set).errors.some(({ code }) => code === "pattern");

  const give = (number: number, value: unknown): void => {
    const node = nodeAt(number);
    // Of the old answer, then of the new one.
    for (const mark of ["delete", "add"] as const) {
      if (mark === "add") values.set(number, value);
      for (const name of namesIn(node, values.get(number)) ?? []) {
        const option = optionNamed(node, name);
        if (option === NONE) continue;
        named[mark](option);
        plan(option);
      }
    }
    planAround(number);
  };
  const skip = (step: number, mark: "add" | "delete"): void => {
    const { required, nodes: numbers } = stepAt(step);
    if (required) return;
    skipped[mark](step);
    numbers.forEach(plan);
    numbers.forEach(planAround);
    program.onSkip.forEach(plan);
  };
  const effects: Readonly<Record<WalkEvent["type"], (number: number, value: unknown) => void>> = {
    answer: (number, value) => nodeAt(number).set === undefined && give(number, value),
    input: (number, value) => nodeAt(number).set !== undefined && give(number, value),
    submit: (number) => submitted.add(number),
    unsubmit: (number) => submitted.delete(number),
    skip: (number) => skip(number, "add"),
    unskip: (number) => skip(number, "delete"),
    exit: (number, value) => taken.set(number, value),
  };

  if (program.steps.length) enter(0);
  return {
    steps,
    sets,
    options,
    receive(type, key, value) {
      const isNode = type === "answer" || type === "input";
      const number = numberOf(isNode ? nodeNumbers : stepNumbers, key);
      if (number === NONE || !Object.hasOwn(effects, type)) return;
      effects[type](number, value);
      if (!isNode) plan(leaving + number);
    },
    settle() {
      counted = 0;
      subtotal = 0;
      passedOver = [];
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
        at = Math.floor(task / perStep);
        const stop = itemAt(path, at);
        const what = task % perStep;
        if (what >= leaving) goOn(stop);
        else if (what >= judging) judge(what - judging, stop);
        else if (look(what, stop)) {
          nodeAt(what).moves?.forEach(plan);
          planAround(what);
        }
      }
      at = 0;
      if (hasMoved) {
        keys = path.map(({ step }) => stepAt(step).key);
        dormant = [...values]
          .filter(
            ([set, value]) =>
              nodeAt(set).set === undefined && positionOf(nodeAt(set).step) < 0 && !isEmpty(nodeAt(set), value),
          )
          .map(([set]) => nodeAt(set).key)
          .sort();
      }
      hasMoved = false;
    },
    figures() {
      const { step = 0, next } = path.at(-1) ?? {};
      const current = next === STAYS ? stepAt(step) : null;
      const done = path.length - (current ? 1 : 0);
      const problems = program.problems
        .filter(({ step, set }) => stops.has(step) && (set === undefined || hasFailed(set)))
        .map(({ problem }) => problem);
      // A draft's path may come back to a step of its own.
      if (next !== undefined && next >= 0) problems.push({ code: "cycle", at: stepAt(next).key });
      return {
        path: keys,
        current: current?.key ?? null,
        complete: next === LEAVES,
        // Without a step to come all of them are done; without any step none is.
        progress: Math.floor((100 * done) / (done + (current?.longest ?? 0) || 1)),
        // Exact: no sum of prices comes near to where a double is less fine than a hundredth.
        total: (total / 100).toFixed(2),
        exits,
        dormant,
        problems,
      };
    },
  };
}
