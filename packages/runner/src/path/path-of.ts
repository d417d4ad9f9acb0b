import type { State } from "@boardwalk/engine";
import type { Outline, OutlineStep } from "./outline.ts";

/** One place of the path as it is shown: behind, here, or to come as far as it can be foreseen. */
export interface PathPlace {
  readonly step: string;
  readonly name: string;
  readonly icon: string | null;
  readonly is: "done" | "skipped" | "here" | "open" | "optional" | "to-come";
  /** Whether a person may go there now. */
  readonly leads: boolean;
  /** What brought it, where that is not the usual way. */
  readonly because?: string;
}

/**
 * The path of a walk, with what follows its end by the ways that hold with the answers so far.
 * `foreseen` is the state as if the step that is open were sent as it stands.
 */
export function pathOf(outline: Outline, state: State, here: string | null, foreseen: State = state): PathPlace[] {
  const known = new Map(outline.steps.map((step) => [step.key, step]));
  const places: PathPlace[] = [];
  const passed = new Set<string>();
  const add = (step: OutlineStep) => {
    const because = whyFrom(known.get(places.at(-1)?.step ?? ""), step.key, foreseen);
    passed.add(step.key);
    const place = state.path.includes(step.key) ? walked(step, state, here) : ahead(step);
    places.push(because === undefined ? place : { ...place, because });
  };
  for (const key of foreseen.path) {
    const step = known.get(key);
    if (step) add(step);
  }
  for (let at = known.get(foreseen.current ?? ""); at; ) {
    at = known.get(nextAfter(at, foreseen) ?? "");
    if (!at || passed.has(at.key)) break;
    add(at);
  }
  return places;
}

function walked({ key, name, icon, allowBack }: OutlineStep, state: State, here: string | null): PathPlace {
  if (key === here) return { step: key, name, icon, is: "here", leads: false };
  const { done = false, skipped = false } = state.steps[key] ?? {};
  if (!done) return { step: key, name, icon, is: "open", leads: true };
  return { step: key, name, icon, is: skipped ? "skipped" : "done", leads: allowBack };
}

function ahead({ key, name, icon, required }: OutlineStep): PathPlace {
  return { step: key, name, icon, is: required ? "to-come" : "optional", leads: false };
}

function nextAfter(step: OutlineStep, state: State): string | undefined {
  return step.ways.find(({ option }) => option === undefined || state.options[option]?.chosen)?.to;
}

function whyFrom(before: OutlineStep | undefined, to: string, { options }: State): string | undefined {
  return before?.reasons?.find((one) => one.to === to && (one.option === undefined || options[one.option]?.chosen))
    ?.words;
}
