import { isWhereItStands } from "../moving/is-where-it-stands.ts";
import { nextSpot, type SpotStep } from "../moving/next-spot.ts";
import { spotNow } from "../moving/spot-now.ts";
import { nameAt } from "../rows/name-at.ts";
import { carriedOrSaid } from "./carried-or-said.ts";
import { moveTo } from "./move-to.ts";
import type { OutlineDesk } from "./outline-desk.ts";

/** One place up or down among its siblings, or into what comes before or after what it is in. */
export function moveBy(desk: OutlineDesk, ats: readonly string[], step: Exclude<SpotStep, "first" | "last">): void {
  const carried = carriedOrSaid(desk, ats);
  if (carried === null) return;
  const { definition } = desk.store.getState();
  const now = spotNow(definition, carried);
  const next = nextSpot(definition, carried, now, step);
  const isInside = step === "back" || step === "on";
  // Things that stand apart come together at the first of them before they go on.
  const isTogether = isWhereItStands(definition, carried, now);
  if (isInside && !isTogether && step === "on") moveTo(desk, carried, now);
  else if (isInside === (next.within === now.within) && next !== now) moveTo(desk, carried, next);
  else desk.say(NO_FURTHER[step](now.within === null ? "the wizard" : nameAt(definition, now.within)));
}

const NO_FURTHER = {
  back: (within: string) => `Already first in ${within}.`,
  on: (within: string) => `Already last in ${within}.`,
  "parent-back": () => "Nothing before it takes this.",
  "parent-on": () => "Nothing behind it takes this.",
};
