import { type Answers, applyEvent, evaluate, type Program, type State, type WalkEvent } from "@boardwalk/engine";

/** One walk through the draft, which is nowhere but on this screen. */
export interface PreviewWalk {
  readonly document: Answers;
  readonly place: PreviewPlace;
  /** Sets that were wrong when their step was sent: what is wrong with them is said. */
  readonly refused: readonly string[];
  /** Counts pages, so that each is drawn from the answers that there are. */
  readonly page: number;
}

export type PreviewPlace =
  | { readonly at: "step"; readonly step: string }
  | { readonly at: "review" }
  | { readonly at: "done" }
  /** Wherever the walk goes on. */
  | { readonly at: "here" };

export type PreviewAct =
  | { readonly kind: "begin"; readonly document: Answers; readonly step: string | null }
  | { readonly kind: "answer"; readonly events: readonly WalkEvent[]; readonly redraws?: boolean }
  | {
      readonly kind: "send";
      readonly step: string;
      readonly events: readonly WalkEvent[];
      readonly exit: string | null;
    }
  | { readonly kind: "skip"; readonly step: string }
  | { readonly kind: "go"; readonly place: PreviewPlace };

export function begunWalk(document: Answers, step: string | null): PreviewWalk {
  return { document, place: step === null ? { at: "here" } : { at: "step", step }, refused: [], page: 0 };
}

/** What a walk is after somebody did something on its page. */
export function actOn(program: Program, walk: PreviewWalk, act: PreviewAct): PreviewWalk {
  switch (act.kind) {
    case "begin":
      return { ...begunWalk(act.document, act.step), page: walk.page + 1 };
    case "answer":
      return { ...walk, document: applied(walk.document, act.events), page: walk.page + (act.redraws ? 1 : 0) };
    case "send":
      return send(program, walk, act);
    case "skip": {
      const document = applied(walk.document, [
        { type: "skip", step: act.step },
        { type: "exit", step: act.step, to: null },
      ]);
      return turned(walk, document, act.step);
    }
    case "go":
      return { ...walk, place: act.place, page: walk.page + 1 };
  }
}

function send(program: Program, walk: PreviewWalk, act: Extract<PreviewAct, { kind: "send" }>): PreviewWalk {
  const { step } = act;
  const document = applied(walk.document, [
    ...act.events,
    { type: "unskip", step },
    { type: "exit", step, to: act.exit },
    { type: "submit", step },
  ]);
  const { steps, sets } = evaluate(program, document);
  if (steps[step]?.done === true) return turned(walk, document, step);
  const wrong = Object.keys(sets).filter((at) => at.startsWith(`${step}.`) && sets[at]?.errors.length !== 0);
  const refused = [...without(walk.refused, step), ...wrong];
  return { ...walk, document, place: { at: "step", step }, refused, page: walk.page + 1 };
}

/** On to wherever the walk goes on. */
function turned(walk: PreviewWalk, document: Answers, step: string): PreviewWalk {
  return { document, place: { at: "here" }, refused: without(walk.refused, step), page: walk.page + 1 };
}

function without(refused: readonly string[], step: string): string[] {
  return refused.filter((at) => !at.startsWith(`${step}.`));
}

function applied(document: Answers, events: readonly WalkEvent[]): Answers {
  return events.reduce(applyEvent, document);
}

/** The step that is shown; null at the end of the path, where the answers are looked through. */
export function stepShown({ place }: PreviewWalk, state: State): string | null {
  if (place.at === "step" && state.path.includes(place.step)) return place.step;
  return place.at === "step" || place.at === "here" ? state.current : null;
}
