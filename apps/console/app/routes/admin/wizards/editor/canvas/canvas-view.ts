import type { Answers } from "@boardwalk/engine";

/** For whom a step is drawn: with all that it has, as whoever comes there first sees it, or for the answers given here. */
export type ShownFor = "everything" | "first" | "answers";

/** How the canvas is looked at: nothing of it is the draft's, so it is kept beside it and never sent. */
export interface CanvasView {
  readonly width: "phone" | "desk";
  readonly shownFor: ShownFor;
  /** Given on the canvas, on whichever step. */
  readonly answers: Required<Pick<Answers, "answers" | "inputs">>;
  /** The dotted key of what was just added, until its text has the caret. */
  readonly naming: string | null;
  /** Counts how often the answers were thrown away, so that the fields begin anew. */
  readonly cleared: number;
}
