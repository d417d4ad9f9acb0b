import type { AnswerError, Exit } from "../state.ts";
import { itemAt } from "./item-at.ts";
import type { Program, ProgramNode, ProgramSet, ProgramStep } from "./program.ts";

/** What is known of each set and option, as bits. */
export const NAMED = 1;
export const VISIBLE = 2;
export const DISABLED = 4;
export const REQUIRED = 8;
export const CHOSEN = 16;
export const ON_PATH = 32;

/** Instead of the number of the step that follows. */
export const STAYS = -1;
export const LEAVES = -2;

/** Where a walk stands: what was given, and what it comes to. */
export interface Standing {
  readonly program: Program;
  readonly given: Given;
  readonly bits: Uint8Array;
  /** By set; where there are none, nothing. */
  readonly errors: Map<number, readonly AnswerError[]>;
  /** Step numbers, and by position: what follows, sets with errors, hundredths. */
  readonly path: number[];
  readonly nexts: number[];
  readonly failing: number[];
  readonly totals: number[];
  /** By step, 0 where it is not on the path, else its position + 1. */
  readonly places: Int32Array;
  total: number;
  exits: readonly Exit[];
}

/** By number, so that a key that names nothing cannot come in. */
export interface Given {
  readonly answers: Map<number, unknown>;
  readonly inputs: Map<number, unknown>;
  readonly submitted: Set<number>;
  readonly skipped: Set<number>;
  readonly exits: Map<number, number>;
  readonly today: string | undefined;
  readonly todayNumber: number | null;
}

export function stepOf({ program }: Standing, node: ProgramNode): number {
  return node.type === "OPTION" ? setAt(program, node.set).step : node.step;
}

export function setAt(program: Program, number: number): ProgramSet {
  const set = itemAt(program.nodes, number);
  if (set.type === "OPTION") throw new RangeError(`${set.key} is no set.`);
  return set;
}

export function positionOf({ places }: Standing, step: number): number {
  return (places[step] ?? 0) - 1;
}

export function bitsOf({ bits }: Standing, node: number): number {
  return bits[node] ?? 0;
}

export function isSkipped({ program, given }: Standing, step: number): boolean {
  return given.skipped.has(step) && !itemAt(program.steps, step).required;
}

/** Chosen on a step of the path that comes no later than `position`. */
export function isChosenBy(standing: Standing, option: number, position: number): boolean {
  if (!(bitsOf(standing, option) & CHOSEN)) return false;
  return positionOf(standing, stepOf(standing, itemAt(standing.program.nodes, option))) <= position;
}

export function isDone({ path, nexts }: Standing, position: number): boolean {
  return position < path.length - 1 || (position === path.length - 1 && nexts[position] !== STAYS);
}

export function currentStep({ program, path, nexts }: Standing): ProgramStep | null {
  const last = path.at(-1);
  return last !== undefined && nexts.at(-1) === STAYS ? itemAt(program.steps, last) : null;
}
