import { applyEvent, check, compile, type Definition, evaluate, type State } from "@boardwalk/engine";
import { useSearchParams } from "@remix-run/react";
import { useMemo, useReducer, useState } from "react";
import { type Beginning, beginningAt, beginWalk } from "./begin-walk.ts";
import { actOn, begunWalk, type PreviewAct, type PreviewWalk, stepShown } from "./preview-walk.ts";
import { todayIn } from "./today-in.ts";

export interface Walked {
  /** What is walked: the draft, or the part of it that the walk begins in. */
  readonly definition: Definition;
  readonly walk: PreviewWalk;
  readonly state: State;
  readonly foreseen: State;
  /** The step that is drawn; null at the end. */
  readonly step: string | null;
  readonly by: Beginning["by"];
  readonly act: (act: PreviewAct) => void;
  readonly restart: () => void;
}

/** A walk through the draft, which may change while it is walked. The address says where it begins. */
export function usePreviewWalk(draft: Definition): Walked {
  const [address] = useSearchParams();
  const [begun] = useState(() => {
    const place = address.get("witness");
    const witness = place === null ? null : (check(draft)[Number(place)]?.witness ?? null);
    return beginWalk(draft, {
      step: address.get("step"),
      witness,
      today: todayIn(draft.settings.timezone, new Date()),
    });
  });
  const cutAt = begun.by === "cut" ? begun.step : null;
  const definition = cutAt === null ? draft : beginningAt(draft, cutAt);
  const program = useMemo(() => compile(definition), [definition]);
  const [walk, act] = useReducer(
    (before: PreviewWalk, done: PreviewAct) => actOn(program, before, done),
    begun,
    ({ document, step }) => begunWalk(document, step),
  );
  const state = useMemo(() => evaluate(program, walk.document), [program, walk.document]);
  const step = walk.place.at === "done" ? null : stepShown(walk, state);
  const foreseen = useMemo(
    () =>
      step !== null && step === state.current
        ? evaluate(program, applyEvent(walk.document, { type: "submit", step }))
        : state,
    [program, walk.document, state, step],
  );
  const restart = () => act({ kind: "begin", document: begun.document, step: begun.step });
  return { definition, walk, state, foreseen, step, by: begun.by, act, restart };
}
