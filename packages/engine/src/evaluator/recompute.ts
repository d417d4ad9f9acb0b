import type { Exit } from "../state.ts";
import { createAgenda } from "./agenda.ts";
import { createSeen } from "./create-seen.ts";
import { isEmpty } from "./given-value.ts";
import { itemAt } from "./item-at.ts";
import { judgeSet } from "./judge-set.ts";
import { type Notes, noteOnce } from "./notes.ts";
import type { ProgramNode, ProgramRule } from "./program.ts";
import { runCondition } from "./run-condition.ts";
import {
  bitsOf,
  CHOSEN,
  DISABLED,
  isChosenBy,
  isSkipped,
  LEAVES,
  NAMED,
  ON_PATH,
  positionOf,
  REQUIRED,
  STAYS,
  type Standing,
  setAt,
  stepOf,
  VISIBLE,
} from "./standing.ts";
import { stepBits } from "./step-bits.ts";

/** What is to be looked at again. It is done in the order of the path, each thing once, and only where something differs it spreads. */
export interface Recompute {
  node(number: number): void;
  set(number: number): void;
  leaving(step: number): void;
  /** Everything on a step, and what looks at it. */
  step(step: number): void;
  readers(set: number): void;
  /** Carries it all out. */
  settle(): void;
  /** The walk's first step. */
  begin(): void;
  noteDormant(set: number): void;
}

export function createRecompute(standing: Standing, notes: () => Notes | null): Recompute {
  const { program, given, bits, errors, path, nexts, failing, totals, places } = standing;
  const { steps, nodes } = program;
  const agenda = createAgenda();
  // A task's number is its position on the path, then: nodes in their order, sets to judge, the way on.
  const perStep = 2 * nodes.length + 1;
  let settled = 0;
  const seenFrom = createSeen(standing);

  const plan = (step: number, task: number): void => {
    const position = positionOf(standing, step);
    // Nothing looks ahead, so what stands before the present place is as it was.
    if (position >= settled) agenda.add(position * perStep + task);
  };
  const node = (number: number): void => {
    const one = itemAt(nodes, number);
    plan(stepOf(standing, one), one.rank);
  };
  const set = (number: number): void => {
    const { step } = setAt(program, number);
    plan(step, nodes.length + number - itemAt(steps, step).first);
  };
  const leaving = (step: number): void => plan(step, perStep - 1);
  const readers = (number: number): void => setAt(program, number).readers?.forEach(leaving);

  const noteBits = (number: number): void => {
    const now = notes();
    if (now) noteOnce(now.bits, number, () => bitsOf(standing, number));
  };
  const noteStep = (step: number): void => {
    const now = notes();
    if (now) noteOnce(now.steps, step, () => stepBits(standing, step));
  };
  const noteDormant = (number: number): void => {
    const now = notes();
    if (now) noteOnce(now.dormant, number, () => isDormant(standing, number));
  };

  const assign = (number: number, to: number): number => {
    const differs = bitsOf(standing, number) ^ to;
    if (differs) {
      noteBits(number);
      bits[number] = to;
    }
    return differs;
  };

  const holds = (options: readonly number[] | undefined, position: number): boolean =>
    options?.some((option) => isChosenBy(standing, option, position)) ?? false;

  /** Sees anew whether it is visible, disabled and chosen; gives the bits that differ. */
  const look = (number: number, one: ProgramNode, position: number): number => {
    let now = bitsOf(standing, number) & (NAMED | REQUIRED | ON_PATH);
    const shown = (!one.show || holds(one.show, position)) && !holds(one.hide, position);
    if (one.type !== "OPTION") return assign(number, shown ? now | VISIBLE : now);
    if (shown && bitsOf(standing, one.set) & VISIBLE) now |= VISIBLE;
    if (one.disabled || holds(one.disable, position)) now |= DISABLED;
    const counts = (now & (NAMED | VISIBLE | DISABLED)) === (NAMED | VISIBLE);
    if (counts && !isSkipped(standing, itemAt(path, position))) now |= CHOSEN;
    const differs = assign(number, now);
    if (differs & CHOSEN && one.price) {
      const hundredths = now & CHOSEN ? one.price : -one.price;
      totals[position] = itemAt(totals, position) + hundredths;
      standing.total += hundredths;
      program.totalReaders.forEach(leaving);
    }
    return differs;
  };

  const spread = (number: number, one: ProgramNode, differs: number): void => {
    if (!differs) return;
    if (one.type !== "OPTION") {
      for (let option = number + 1; option < one.end; option += 1) node(option);
      set(number);
      readers(number);
      return;
    }
    set(one.set);
    if (!(differs & CHOSEN)) return;
    one.moves?.forEach(node);
    one.asks?.forEach(set);
    one.leads?.forEach(leaving);
    readers(one.set);
  };

  const judge = (number: number, position: number): void => {
    const one = setAt(program, number);
    const asked = (about: ProgramNode, of: number, always: boolean): void => {
      const now = bitsOf(standing, of);
      const required = now & VISIBLE && (always || holds(about.require, position));
      assign(of, required ? now | REQUIRED : now & ~REQUIRED);
    };
    asked(one, number, one.required === true);
    for (const option of one.requirable ?? []) asked(itemAt(nodes, option), option, false);
    const before = errors.get(number);
    const judged = bitsOf(standing, number) & VISIBLE && !isSkipped(standing, one.step);
    const after = judged ? judgeSet(standing, number, one) : [];
    if (!before && !after.length) return;
    const now = notes();
    if (now) noteOnce(now.errors, number, () => before);
    if (after.length) errors.set(number, after);
    else errors.delete(number);
    if (!before === !after.length) return;
    failing[position] = itemAt(failing, position) + (before ? -1 : 1);
    leaving(one.step);
  };

  const enter = (step: number): void => {
    const { first, end, order } = itemAt(steps, step);
    const position = path.length;
    settled = position;
    noteStep(step);
    path.push(step);
    nexts.push(STAYS);
    failing.push(0);
    totals.push(0);
    places[step] = position + 1;
    for (let number = first; number < end; number += 1) assign(number, bitsOf(standing, number) | ON_PATH);
    for (let rank = 0; rank < end - first; rank += 1) {
      const number = order?.[rank] ?? first + rank;
      look(number, itemAt(nodes, number), position);
    }
    for (let number = first; number < end; ) {
      const { end: next } = setAt(program, number);
      judge(number, position);
      number = next;
    }
    leaving(step);
  };

  /** Takes back the path behind a position. */
  const cut = (position: number): void => {
    const now = notes();
    if (now) now.cut ??= { keep: position + 1, steps: path.slice(position + 1) };
    for (const step of path.slice(position + 1)) {
      const { first, end } = itemAt(steps, step);
      noteStep(step);
      for (let number = first; number < end; number += 1) {
        if (given.answers.has(number)) noteDormant(number);
        assign(number, bitsOf(standing, number) & NAMED);
        const before = errors.get(number);
        if (!before) continue;
        if (now) noteOnce(now.errors, number, () => before);
        errors.delete(number);
      }
    }
    for (const step of path.splice(position + 1)) places[step] = 0;
    for (const hundredths of totals.splice(position + 1)) standing.total -= hundredths;
    nexts.length = position + 1;
    failing.length = position + 1;
    // Whatever is still planned stood behind it.
    agenda.clear();
  };

  const matches = (rule: ProgramRule, position: number): boolean =>
    (rule.option === undefined || isChosenBy(standing, rule.option, position)) &&
    (rule.when === undefined || runCondition(rule.when, seenFrom(position)));

  const chooseNext = (step: number, position: number): number => {
    const { rules } = itemAt(steps, step);
    const wanted = given.exits.get(step);
    const exit = (rule: ProgramRule): boolean => rule.exit === true && rule.to === wanted && matches(rule, position);
    if (wanted !== undefined && rules.some(exit)) return wanted;
    const taken = rules.find((rule) => !rule.exit && matches(rule, position));
    return taken?.to ?? (step + 1 < steps.length ? step + 1 : LEAVES);
  };

  const goOn = (step: number, position: number): void => {
    const done = isSkipped(standing, step) || (given.submitted.has(step) && !failing[position]);
    const next = done ? chooseNext(step, position) : STAYS;
    const isLast = position === path.length - 1;
    if (next !== nexts[position]) {
      noteStep(step);
      cut(position);
      nexts[position] = next;
      if (next >= 0 && positionOf(standing, next) < 0) {
        for (let number = itemAt(steps, next).first; number < itemAt(steps, next).end; number += 1)
          if (given.answers.has(number)) noteDormant(number);
        enter(next);
        return;
      }
    } else if (!isLast) return;
    const offered = (rule: ProgramRule): Exit[] =>
      rule.exit && matches(rule, position) ? [{ to: itemAt(steps, rule.to).key, name: rule.name ?? null }] : [];
    standing.exits = done ? [] : itemAt(steps, step).rules.flatMap(offered);
  };

  return {
    node,
    set,
    leaving,
    readers,
    noteDormant,
    step(step) {
      noteStep(step);
      const { first, end } = itemAt(steps, step);
      for (let number = first; number < end; number += 1) {
        node(number);
        if (itemAt(nodes, number).type === "OPTION") continue;
        set(number);
        readers(number);
      }
      program.skippedReaders.forEach(leaving);
      leaving(step);
    },
    begin() {
      if (steps.length) enter(0);
    },
    settle() {
      for (let task = agenda.take(); task !== undefined; task = agenda.take()) {
        settled = Math.floor(task / perStep);
        const step = itemAt(path, settled);
        const { first, order } = itemAt(steps, step);
        const what = task % perStep;
        if (what === perStep - 1) goOn(step, settled);
        else if (what >= nodes.length) judge(first + what - nodes.length, settled);
        else {
          const number = order?.[what] ?? first + what;
          const one = itemAt(nodes, number);
          spread(number, one, look(number, one, settled));
        }
      }
      settled = 0;
    },
  };
}

function isDormant(standing: Standing, number: number): boolean {
  const set = setAt(standing.program, number);
  return positionOf(standing, set.step) < 0 && !isEmpty(set, standing.given.answers.get(number));
}
