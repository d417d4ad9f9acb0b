import type { Answers, WalkEvent } from "../answers.ts";
import type { Change, State, StepView } from "../state.ts";
import { describeChange, figuresOf } from "./describe-change.ts";
import { describeState, describeStep } from "./describe-state.ts";
import { namesIn } from "./given-value.ts";
import { optionNumber } from "./judge-set.ts";
import { createNotes, type Notes } from "./notes.ts";
import type { Program } from "./program.ts";
import { nodeNumber, numberOf, readAnswers, writeAnswers } from "./read-answers.ts";
import { createRecompute } from "./recompute.ts";
import { bitsOf, NAMED, positionOf, type Standing, setAt } from "./standing.ts";

/** A walk that stays open: what an event does not touch is not computed again. */
export interface Walk {
  apply(event: WalkEvent): Change;
  state(): State;
  /** One step of the path; null where it is not on it. */
  view(step: string): StepView | null;
  /** Everything that was given and names something, also what is dormant. */
  answers(): Answers;
}

export function open(program: Program, answers: Answers): Walk {
  const given = readAnswers(program, answers);
  const standing: Standing = {
    program,
    given,
    bits: new Uint8Array(program.nodes.length),
    errors: new Map(),
    path: [],
    nexts: [],
    failing: [],
    totals: [],
    places: new Int32Array(program.steps.length),
    total: 0,
    exits: [],
  };
  let notes: Notes | null = null;
  const recompute = createRecompute(standing, () => notes);

  /** Marks the options that an answer names, or takes the mark away; gives them. */
  const nameOptions = (number: number, value: unknown, bit: number): number[] => {
    const set = setAt(program, number);
    const named: number[] = [];
    if (set.type !== "SINGLE" && set.type !== "MULTIPLE") return named;
    for (const name of namesIn(set, value) ?? []) {
      const option = optionNumber(program, set, name);
      if (option === null) continue;
      standing.bits[option] = (bitsOf(standing, option) & ~NAMED) | bit;
      named.push(option);
    }
    return named;
  };

  const answer = (number: number, value: unknown): void => {
    recompute.noteDormant(number);
    const before = nameOptions(number, given.answers.get(number), 0);
    if (value === null || value === undefined) given.answers.delete(number);
    else given.answers.set(number, value);
    const after = nameOptions(number, value, NAMED);
    for (const option of [...before, ...after]) recompute.node(option);
    recompute.set(number);
    recompute.readers(number);
  };

  const receive = (event: WalkEvent): void => {
    if (event.type === "answer") {
      const set = nodeNumber(program, event.set, false);
      if (set !== null) answer(set, event.value);
    } else if (event.type === "input") {
      const option = nodeNumber(program, event.option, true);
      const node = option === null ? undefined : program.nodes[option];
      if (option === null || node?.type !== "OPTION") return;
      given.inputs.set(option, event.text);
      recompute.set(node.set);
    } else {
      const step = numberOf(program.stepNumbers, event.step);
      if (step === null) return;
      if (event.type === "skip" || event.type === "unskip") {
        recompute.step(step);
        given.skipped[event.type === "skip" ? "add" : "delete"](step);
      } else if (event.type === "exit") {
        const to = numberOf(program.stepNumbers, event.to);
        if (to === null) given.exits.delete(step);
        else given.exits.set(step, to);
        recompute.leaving(step);
      } else {
        given.submitted[event.type === "submit" ? "add" : "delete"](step);
        recompute.leaving(step);
      }
    }
  };

  for (const [set, value] of given.answers) nameOptions(set, value, NAMED);
  recompute.begin();
  recompute.settle();

  return {
    apply(event) {
      notes = createNotes();
      const before = figuresOf(standing);
      receive(event);
      recompute.settle();
      const change = describeChange(standing, notes, before);
      notes = null;
      return change;
    },
    state: () => describeState(standing),
    view(key) {
      const step = numberOf(program.stepNumbers, key);
      return step === null || positionOf(standing, step) < 0 ? null : describeStep(standing, step);
    },
    answers: () => writeAnswers(program, given),
  };
}
