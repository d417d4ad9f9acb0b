import { type KeyboardEvent, useRef } from "react";
import type { SpotStep } from "../moving/next-spot.ts";
import type { Moving } from "../moving/use-moving.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import type { OutlineViewing } from "../view/use-outline-view.ts";
import { landing } from "./landing.ts";
import { lineThatBegins } from "./line-that-begins.ts";
import { type TreeAct, treeAct } from "./tree-act.ts";
import type { Picking } from "./use-picking.ts";

/** What keys do to the wizard, once the tree knows what they are about. */
export interface TreeActs {
  readonly name: (at: string) => void;
  readonly addBeside: (at: string) => void;
  readonly duplicate: (ats: readonly string[]) => void;
  readonly remove: (ats: readonly string[]) => void;
  readonly moveBy: (ats: readonly string[], step: Exclude<SpotStep, "first" | "last">) => void;
}

export interface TreeKeys {
  view: OutlineViewing;
  picking: Picking;
  moving: Moving;
  acts: TreeActs;
}

const MOVES: Readonly<Record<string, SpotStep>> = {
  ArrowUp: "back",
  ArrowDown: "on",
  ArrowLeft: "parent-back",
  ArrowRight: "parent-on",
  PageUp: "parent-back",
  PageDown: "parent-on",
  Home: "first",
  End: "last",
};
const PAGE = 10;
// Letters that follow each other faster than this are one word.
const WORD_MS = 700;

/** The keys of the tree; while something is on its way, they are about that. */
export function useTreeKeys({ view, picking, moving, acts }: TreeKeys): (event: KeyboardEvent) => void {
  const typed = useRef({ word: "", when: 0 });
  const { rows, fold } = view;
  const active = rows[picking.activeIndex];

  function moveInHand(event: KeyboardEvent): void {
    const step = MOVES[event.key];
    if (step) moving.step(step);
    else if (event.key === " " || event.key === "Enter") moving.drop();
    else if (event.key === "Escape" || event.key === "Tab") moving.putBack();
    if (event.key !== "Tab") event.preventDefault();
  }

  function lookFor(letter: string, when: number): number {
    const goesOn = when - typed.current.when < WORD_MS;
    const word = goesOn && typed.current.word !== letter ? typed.current.word + letter : letter;
    typed.current = { word, when };
    return lineThatBegins(rows, picking.activeIndex, word);
  }

  function goTo(index: number, how: "take" | "extend" | "look" = "take"): void {
    const row = rows[index];
    if (row) picking.go(row.at, how);
  }

  function act(asked: TreeAct, row: OutlineRow, when: number): void {
    const taken = picking.picked.has(row.at) ? [...picking.picked] : [row.at];
    const here = picking.activeIndex;
    switch (asked.act) {
      case "go":
        goTo(landing(rows.length, here, asked.to, PAGE), asked.how);
        break;
      case "look-for":
        goTo(lookFor(asked.letter, when));
        break;
      case "into":
        if (row.fold === "closed") fold([row.at], true);
        else if (row.fold === "open") goTo(here + 1);
        break;
      case "out":
        if (row.fold === "open") fold([row.at], false);
        else goTo(rows.findIndex(({ at }) => at === row.parent));
        break;
      case "open-level":
        fold(levelOf(rows, row), true);
        break;
      case "take-level":
        picking.takeAll([...levelOf(rows, row).filter((at) => at !== row.at), row.at]);
        break;
      case "take-or-leave":
        picking.takeOrLeave(row.at);
        break;
      case "take-one":
        picking.takeAll(taken.length > 1 ? [row.at] : []);
        break;
      case "grab":
        moving.begin(taken, "keys");
        break;
      case "name":
        acts.name(row.at);
        break;
      case "add":
        acts.addBeside(row.at);
        break;
      case "duplicate":
        acts.duplicate(taken);
        break;
      case "remove":
        acts.remove(taken);
        break;
      case "move":
        acts.moveBy(taken, asked.step);
        break;
    }
  }

  return (event) => {
    if (event.target !== event.currentTarget) return;
    if (moving.inHand?.by === "keys") {
      moveInHand(event);
      return;
    }
    const asked = treeAct(event);
    if (asked === null || active === undefined) return;
    event.preventDefault();
    act(asked, active, event.timeStamp);
  };
}

function levelOf(rows: readonly OutlineRow[], { level, parent }: OutlineRow): string[] {
  return rows.filter((row) => row.level === level && row.parent === parent).map(({ at }) => at);
}
