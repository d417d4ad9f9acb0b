import { followKey, moveThings } from "@boardwalk/engine/editing";
import type { Carried } from "../moving/carried.ts";
import { carriedInWords } from "../moving/carried-in-words.ts";
import { isWhereItStands } from "../moving/is-where-it-stands.ts";
import { placeOf } from "../moving/place-of.ts";
import type { Spot } from "../moving/spot.ts";
import { spotInWords } from "../moving/spot-in-words.ts";
import { doEdit } from "./do-edit.ts";
import type { OutlineDesk } from "./outline-desk.ts";

/** Sets things down at a spot; they stay what is taken, whatever their keys are there. */
export function moveTo(desk: OutlineDesk, carried: Carried, spot: Spot): void {
  const { store, say } = desk;
  const { definition } = store.getState();
  const what = carriedInWords(definition, carried);
  const where = spotInWords(definition, carried, spot);
  if (isWhereItStands(definition, carried, spot)) {
    say(`${what} left at ${where}.`);
    return;
  }
  const command = moveThings(definition, carried.ats, placeOf(definition, carried, spot));
  if (!doEdit(desk, command)) return;
  store.select(carried.ats.map((at) => followKey(at, command) ?? at));
  say(`${what} moved to ${where}.`);
}
