import type { Answers, Definition, Program } from "@boardwalk/engine";
import { outlineOf } from "../path/outline-of.ts";
import type { BinderData } from "./binder-data.ts";

/** A page is a page: a larger program stays on the server. */
const MOST_PROGRAM_BYTES = 65_536;

export interface BoundStep extends Omit<BinderData, "engine"> {
  readonly definition: Definition;
  /** Null where the document does not hold all answers: then the page cannot say what they come to. */
  readonly program: Program | null;
  readonly document: Answers;
  readonly stepAddress: (step: string) => string;
}

const FITS = new WeakMap<Program, boolean>();

/** What a step's page tells its script. */
export function binderDataOf({ definition, program, document, stepAddress, ...rest }: BoundStep): BinderData {
  if (program === null || !fits(program)) return { ...rest, engine: null };
  const outline = outlineOf(definition);
  const steps = Object.fromEntries(outline.steps.map(({ key }) => [key, stepAddress(key)]));
  return { ...rest, engine: { program, document, outline, steps } };
}

function fits(program: Program): boolean {
  const known = FITS.get(program) ?? JSON.stringify(program).length <= MOST_PROGRAM_BYTES;
  FITS.set(program, known);
  return known;
}
