import type { Answers, Definition, Program } from "@boardwalk/engine";
import { outlineOf } from "../path/outline-of.ts";
import type { PriceStyle } from "../words/price-in-words.ts";
import type { BinderAddresses, BinderData } from "./binder-data.ts";

/** A page is a page: a larger program stays on the server. */
const MOST_PROGRAM_BYTES = 65_536;

export interface BoundStep {
  readonly definition: Definition;
  readonly program: Program;
  readonly document: Answers;
  readonly step: string;
  readonly prices: PriceStyle;
  readonly keptAs: string;
  readonly addresses: BinderAddresses;
}

const FITS = new WeakMap<Program, boolean>();

/** What a step's page tells its script. */
export function binderDataOf({ definition, program, ...rest }: BoundStep): BinderData {
  return { ...rest, outline: outlineOf(definition), program: fits(program) ? program : null };
}

function fits(program: Program): boolean {
  const known = FITS.get(program) ?? JSON.stringify(program).length <= MOST_PROGRAM_BYTES;
  FITS.set(program, known);
  return known;
}
