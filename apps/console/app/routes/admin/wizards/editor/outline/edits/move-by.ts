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
  const within = now.within === null ? "the wizard" : nameAt(definition, now.within);
  // Things that stand apart come together at the first of them before they go on.
  if (!isWhereItStands(definition, carried, now) && isInside)
    return moveTo(desk, carried, step === "back" ? next : now);
  if (isInside && next.within !== now.within)
    return desk.say(`Already ${step === "back" ? "first" : "last"} in ${within}.`);
  if (!isInside && next.within === now.within)
    return desk.say(`There is nothing further ${step === "parent-back" ? "up" : "down"} to move it into.`);
  moveTo(desk, carried, next);
}
