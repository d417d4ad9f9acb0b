import type { WaitingWalk } from "@boardwalk/domain/walks";
import { evaluate } from "@boardwalk/engine";
import { outlineOf, type PathPlace, pathOf } from "@boardwalk/runner";
import type { Board } from "@boardwalk/ui";
import { type Here, whenInWords } from "@boardwalk/web/when-in-words";
import { paths } from "./paths.ts";

export type WaitingInWords = ReturnType<typeof waitingInWords>;

/** A walk to go on with, as its walker reads it. */
export function waitingInWords({ walk, deviceType }: WaitingWalk, here: Here) {
  const { definition, program, cover } = walk.version;
  const state = evaluate(program, walk.document);
  const places = pathOf(outlineOf(definition), state, state.current);
  const done = places.filter((place) => place.is === "done" || place.is === "skipped").length;
  const next = places.find((place) => place.is === "here")?.name ?? null;
  const left = places.length - done;
  const minutes = minutesLeft(cover.estimatedMinutes, left, places.length);
  return {
    href: paths.walk(walk.token),
    name: walk.name,
    says: `${walk.name === cover.name ? "" : `${cover.name}. `}${nextInWords(next, minutes)}.`,
    boards: places.map((place) => BOARD[place.is]),
    boardsSay: `${done === 1 ? "1 step" : `${done} steps`} done, ${left} to go`,
    saved: whenInWords(walk.savedAt, here),
    device: DEVICES.get(deviceType ?? "") ?? null,
  };
}

const BOARD: Record<PathPlace["is"], Board> = {
  done: "done",
  skipped: "optional",
  here: "here",
  open: "to-come",
  optional: "optional",
  "to-come": "to-come",
};

const DEVICES = new Map([
  ["mobile", "on a phone"],
  ["tablet", "on a tablet"],
  ["desktop", "on a computer"],
]);

/** As many of the minutes that its author reckons with as there are steps left of all. */
function minutesLeft(estimated: number | null, left: number, all: number): number | null {
  if (estimated === null || all === 0) return null;
  return Math.max(1, Math.round((estimated * left) / all));
}

function nextInWords(next: string | null, minutes: number | null): string {
  if (next === null) return "Only the review is left";
  if (minutes === null) return `Next is ${next}`;
  return `Next is ${next}; about ${minutes === 1 ? "a minute" : `${minutes} minutes`} left`;
}
