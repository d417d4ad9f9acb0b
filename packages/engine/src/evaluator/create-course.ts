import type { Exit, OptionState, Problem, SetState, State, StepState } from "../state.ts";
import { createAgenda } from "./agenda.ts";
import type { Given } from "./given.ts";
import { isEmpty, isFile, namesIn, optionNamed, textIn } from "./given-value.ts";
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
  planNode(number: number): void;
  /** What an answer may change besides options: its set's judgement, ways on, what sleeps. */
  planAround(number: number): void;
  /** Also everything on the step, where it is skipped or no longer is. */
  planStep(step: number, isSkip: boolean): void;
  settle(): void;
  /** What can be said of the whole walk without going through it. */
  figures(): Omit<State, "steps" | "sets" | "options">;
}

export function createCourse(program: Program, given: Given): Course {
  const { nodes } = program;
  const { values, named, submitted, skipped } = given;
  const steps = createLedger<StepState>(program.steps, { done: false, skipped: false });
  const sets = createLedger<SetState>(nodes, { visible: false, required: false, errors: [] });
  const options = createLedger<OptionState>(nodes, { visible: false, disabled: false, required: false, chosen: false });
  const agenda = createAgenda();
  const path: Stop[] = [];
  const stops = new Map<number, Stop>();
  let total = 0;
  let exits: readonly Exit[] = [];
  let keys: readonly string[] = [];
  let dormant: readonly string[] = [];
  /** Where everything before is as it should be. */
  let at = 0;
  let hasMoved = true;

  const nodeAt = (number: number) => itemAt(nodes, number);
  const stepAt = (number: number) => itemAt(program.steps, number);
  const positionOf = (step: number): number => stops.get(step)?.position ?? -1;
  /** Nothing looks ahead: what stands behind the present place counts for nothing. */
  const isChosen = (option: number): boolean => options.get(option).chosen && positionOf(nodeAt(option).step) <= at;
  const holds = (on?: readonly number[]): boolean => !!on?.some(isChosen);

  // A task's number: its position on the path, then nodes in their order, sets to judge, the way on.
  const perStep = 2 * nodes.length + 1;
  const plan = (step: number, task: number): void => {
    if (positionOf(step) >= at) agenda.add(positionOf(step) * perStep + task);
  };
  const planNode = (number: number): void => plan(nodeAt(number).step, number);
  const planJudging = (set: number): void => plan(nodeAt(set).step, nodes.length + set);
  const planLeaving = (step: number): void => plan(step, perStep - 1);
  const planAround = (number: number): void => {
    const { step, asks, leads } = nodeAt(number);
    asks.forEach(planJudging);
    leads?.forEach(planLeaving);
    hasMoved ||= !stops.has(step);
  };

  const seenValue = (set: number): unknown => {
    const { step } = nodeAt(set);
    return sets.get(set).visible && positionOf(step) <= at && !skipped.has(step) ? values.get(set) : null;
  };
  const seenNames = (set: number): readonly string[] =>
    (namesIn(nodeAt(set), seenValue(set)) ?? []).filter((name) =>
      isChosen(optionNamed(program.nodeNumbers, nodeAt(set), name)),
    );
  const seen: Seen = {
    text: (set) => (nodeAt(set).type === "SINGLE" ? (seenNames(set)[0] ?? "") : textIn(seenValue(set))),
    number: (set) => numberIn(textIn(seenValue(set))),
    list(set) {
      const files = seenValue(set);
      if (nodeAt(set).type === "MULTIPLE") return seenNames(set);
      return Array.isArray(files) && files.every(isFile) ? files.map(({ name }) => name) : [];
    },
    // From the end, where most walks are.
    total: () => path.slice(at + 1).reduce((sum, stop) => sum - stop.total, total) / 100,
    skipped: () => path.slice(0, at + 1).flatMap(({ step }) => (skipped.has(step) ? stepAt(step).key : [])),
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
    if (worth) program.totalReaders.forEach(planLeaving);
    return options.set(number, { ...was, visible, disabled, chosen });
  };

  const judge = (number: number, stop: Stop): void => {
    const set = nodeAt(number);
    const { visible, errors: before } = sets.get(number);
    for (const option of set.requirable ?? []) {
      const state = options.get(option);
      options.set(option, { ...state, required: state.visible && holds(nodeAt(option).require) });
    }
    const required = visible && (set.required || holds(set.require));
    const judged = visible && !skipped.has(stop.step);
    const errors = judged ? judgeSet(program, given, options, set, values.get(number), required) : [];
    stop.failing += Math.sign(errors.length) - Math.sign(before.length);
    if (sets.set(number, { visible, required, errors })) planLeaving(stop.step);
  };

  const enter = (step: number): void => {
    const stop = { step, position: path.length, next: STAYS, failing: 0, total: 0 };
    at = path.push(stop) - 1;
    stops.set(step, stop);
    for (const number of stepAt(step).nodes) look(number, stop);
    for (const number of stepAt(step).nodes) if (nodeAt(number).set === undefined) judge(number, stop);
    planLeaving(step);
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

  const matches = ({ option, when }: ProgramRule): boolean =>
    (option === undefined || isChosen(option)) && (when === undefined || runCondition(when, seen));

  const goOn = (stop: Stop): void => {
    const { step } = stop;
    const { rules, exits: ways } = stepAt(step);
    const done = skipped.has(step) || (submitted.has(step) && !stop.failing);
    const offered = ways.filter(matches);
    const taken = offered.find(({ to }) => to === given.exits.get(step)) ?? rules.find(matches);
    const next = done ? (taken?.to ?? (step + 1 < program.steps.length ? step + 1 : LEAVES)) : STAYS;
    steps.set(step, { done, skipped: skipped.has(step) });
    if (next !== stop.next) {
      hasMoved = true;
      // Whatever is still planned stands behind here.
      agenda.clear();
      path.splice(at + 1).forEach(leave);
      stop.next = next;
      if (next >= 0 && !stops.has(next)) enter(next);
    }
    if (stop === path.at(-1))
      exits = done ? [] : offered.map(({ to, name = null }): Exit => ({ to: stepAt(to).key, name }));
  };

  const problemsAt = ({ step }: Stop): Problem[] => {
    const { nodes: numbers, problems = [] } = stepAt(step);
    const failed = numbers.filter((set) => sets.get(set).errors.some(({ code }) => code === "pattern"));
    return [...failed.flatMap((set) => nodeAt(set).problem ?? []), ...problems];
  };
  const problems = (): Problem[] => {
    const { next = STAYS } = path.at(-1) ?? {};
    // Few wizards have any of their own, and these alone pay for looking.
    const found = program.faulty ? path.flatMap(problemsAt) : [];
    return next < 0 ? found : [...found, { code: "cycle", at: stepAt(next).key }];
  };

  return {
    steps,
    sets,
    options,
    planNode,
    planAround,
    planStep(step, isSkip) {
      for (const number of isSkip ? stepAt(step).nodes : []) {
        planNode(number);
        planAround(number);
      }
      if (isSkip) program.skippedReaders.forEach(planLeaving);
      planLeaving(step);
    },
    settle() {
      if (program.steps.length && !path.length) enter(0);
      for (let task = agenda.take(), last = -1; task !== undefined; last = task, task = agenda.take()) {
        if (task === last) continue;
        at = Math.floor(task / perStep);
        const stop = itemAt(path, at);
        const what = task % perStep;
        if (what === perStep - 1) goOn(stop);
        else if (what >= nodes.length) judge(what - nodes.length, stop);
        else if (look(what, stop)) {
          nodeAt(what).moves?.forEach(planNode);
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
        problems: problems(),
      };
    },
  };
}
