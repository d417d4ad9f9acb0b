import { open, type Program, type Walk } from "@boardwalk/engine";
import { asAnswers } from "./as-answers.ts";
import { compileDocument } from "./compile-document.ts";
import { type GeneratedWizard, generateWizard } from "./generate-wizard.ts";
import { type SortedChanges, sortChanges } from "./sort-changes.ts";
import { type GeneratedWalk, walkAlong } from "./walk-along.ts";

const ANSWERS_GIVEN = 50;

/** The same walk in every process: where it stands after so many answers, and what is answered anew from there. */
export interface HalfWay {
  readonly wizard: GeneratedWizard;
  readonly program: Program;
  readonly walk: GeneratedWalk;
  readonly answers: ReturnType<typeof asAnswers>;
  readonly changes: SortedChanges;
  open(): Walk;
}

export function halfWay(options: number, given = ANSWERS_GIVEN): HalfWay {
  const wizard = generateWizard(options);
  const program = compileDocument(wizard.document);
  const walk = walkAlong(wizard.plan, given);
  const answers = asAnswers(wizard.plan, walk);
  const changes = sortChanges(program, wizard.plan, walk);
  return { wizard, program, walk, answers, changes, open: () => open(program, answers) };
}
