import { open, type Program, type WalkEvent } from "@boardwalk/engine";
import { asAnswers, asEvent } from "./as-answers.ts";
import type { Plan } from "./plan.ts";
import type { GeneratedWalk, GivenAnswer } from "./walk-along.ts";

/** Each change and the change back stand behind each other, so that all can be gone through again and again. */
export interface SortedChanges {
  /** The path stays, and what hangs on the answer is brought up to date. */
  readonly staying: readonly ShownAfter[];
  /** The walk stops at an earlier step, or takes another way. */
  readonly rerouting: readonly ShownAfter[];
}

export interface ShownAfter {
  readonly given: GivenAnswer;
  readonly event: WalkEvent;
  /** The step that a person sees next: the one that follows on the path, and where the walk now stops, the answered one itself. */
  readonly shown: string;
  /** By its place in the plan. */
  readonly position: number;
}

export function sortChanges(program: Program, plan: Plan, generated: GeneratedWalk): SortedChanges {
  const walk = open(program, asAnswers(plan, generated));
  let { path } = walk.state();
  const change = (given: GivenAnswer): ShownAfter => {
    const event = asEvent(plan, given);
    // The whole state of a long walk is asked for only where it is needed.
    if (walk.apply(event).path !== undefined) path = walk.state().path;
    const own = `s${given.step}`;
    const shown = path[path.indexOf(own) + 1] ?? own;
    return { given, event, shown, position: Number(shown.slice(1)) };
  };
  const staying: ShownAfter[] = [];
  const rerouting: ShownAfter[] = [];
  for (const { there, back } of generated.changes) {
    const before = path;
    const first = change(there);
    (path === before ? staying : rerouting).push(first, change(back));
  }
  return { staying, rerouting };
}
