import { open, type State, type Walk } from "@boardwalk/engine/evaluator";
import type { Given } from "../form/given.ts";
import { type PathPlace, pathOf } from "../path/path-of.ts";
import type { BinderEngine } from "../script/binder-data.ts";
import { priceInWords } from "../words/price-in-words.ts";
import type { Page } from "./page.ts";
import { readSet } from "./read-set.ts";
import { sameGiven } from "./same-given.ts";
import { showExits } from "./show-exits.ts";
import { showPath } from "./show-path.ts";
import { showSets } from "./show-sets.ts";

/** The step as the engine sees it, with what its fields say now. */
export interface LiveStep {
  /** Takes a set's fields in, and gives back the sets whose answers that changed: its own, and others whose options went or came. */
  take(set: string): readonly string[];
  /** Takes an answer in that is in no field: files. */
  answer(set: string, value: unknown): void;
  given(set: string): Given | undefined;
  places(): readonly PathPlace[];
  /** Whether all that is asked on this step is answered. */
  isWhole(): boolean;
}

/** Options that come and go may change each other's sets; a circle of them ends here. */
const MOST_ROUNDS = 8;

export function bringToLife(page: Page): LiveStep | null {
  const { data, sets } = page;
  const { engine } = data;
  if (!engine) return null;
  const walk = open(engine.program, engine.document);
  const read = new Map<string, Given>([...sets].map(([key, set]) => [key, readSet(set)]));
  let places = show(page, engine, walk);

  function takeOne(key: string): boolean {
    const set = sets.get(key);
    if (!set || set.hidden || set.dataset["type"] === "FILE_UPLOAD") return false;
    const given = readSet(set);
    if (sameGiven(read.get(key), given)) return false;
    read.set(key, given);
    const at = `${data.step}.${key}`;
    walk.apply({ type: "answer", set: at, value: given.value });
    for (const [option, text] of Object.entries(given.inputs))
      walk.apply({ type: "input", option: `${at}.${option}`, text });
    return true;
  }

  return {
    take(key) {
      const changed = new Set<string>();
      if (takeOne(key)) changed.add(key);
      for (let round = 0; round < MOST_ROUNDS; round++) {
        places = show(page, engine, walk);
        const more = [...sets.keys()].filter(takeOne);
        for (const other of more) changed.add(other);
        if (more.length === 0) break;
      }
      return [...changed];
    },
    answer(key, value) {
      walk.apply({ type: "answer", set: `${data.step}.${key}`, value });
      places = show(page, engine, walk);
    },
    given: (key) => read.get(key),
    places: () => places,
    isWhole: () =>
      Object.values(walk.view(data.step)?.sets ?? {}).every(({ visible, errors }) => !visible || errors.length === 0),
  };
}

function show(page: Page, engine: BinderEngine, walk: Walk): PathPlace[] {
  const { data, form } = page;
  const state = walk.state();
  showSets(page, state);
  const total = form.querySelector("[data-total]");
  if (total) total.textContent = priceInWords(state.total, data.prices);
  showExits(page, engine.outline, state);
  const places = pathOf(engine.outline, state, data.step, foresee(walk, state, data.step));
  showPath(page, engine.steps, places, state.complete);
  return places;
}

/** The state as if the step were sent as it stands. */
function foresee(walk: Walk, state: State, step: string): State {
  if (state.current !== step) return state;
  walk.apply({ type: "submit", step });
  const foreseen = walk.state();
  walk.apply({ type: "unsubmit", step });
  return foreseen;
}
