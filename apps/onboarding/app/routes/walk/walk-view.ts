import type { OpenedWalk } from "@boardwalk/domain/walks";
import type { Answers, Definition, State } from "@boardwalk/engine";
import type { PriceStyle } from "@boardwalk/runner";
import { type Here, LANGUAGE } from "@boardwalk/web/when-in-words";

/** What every page of a walk is drawn from. */
export interface WalkView {
  readonly token: string;
  readonly walkName: string;
  readonly definition: Definition;
  readonly state: State;
  readonly document: Answers;
  readonly prices: PriceStyle;
  /** Whether the walk is kept beyond this visit. */
  readonly isKept: boolean;
}

/** Lists what leaves: what is stored of a walk beside it stays here. */
export function walkView(walk: OpenedWalk, state: State, here: Here, document: Answers = walk.document): WalkView {
  const { definition, cover } = walk.version;
  return {
    token: walk.token,
    walkName: walk.name,
    definition,
    state,
    document,
    prices: { currency: cover.currency, locale: here.locale ?? LANGUAGE },
    isKept: walk.saveProgress,
  };
}
