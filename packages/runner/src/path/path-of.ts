import type { State } from "@boardwalk/engine";
import type { Outline, OutlineStep } from "./outline.ts";

/** One place of the path as it is shown: behind, here, or to come as far as it can be foreseen. */
export interface PathPlace {
  readonly step: string;
  readonly name: string;
  readonly is: "done" | "skipped" | "here" | "open" | "optional" | "to-come";
  /** Whether a person may go there now. */
  readonly leads: boolean;
}

/** The path of a walk, with what follows its end by the ways that hold with the answers so far. */
export function pathOf(outline: Outline, state: State, here: string | null): PathPlace[] {
  const known = new Map(outline.steps.map((step) => [step.key, step]));
  const places: PathPlace[] = [];
  for (const key of state.path) {
    const step = known.get(key);
    if (step) places.push(walked(step, state, here));
  }
  const passed = new Set(state.path);
  for (let at = nextAfter(known.get(state.current ?? ""), state); at && !passed.has(at); ) {
    const step = known.get(at);
    if (!step) break;
    passed.add(at);
    places.push({ step: at, name: step.name, is: step.required ? "to-come" : "optional", leads: false });
    at = nextAfter(step, state);
  }
  return places;
}

function walked({ key, name, allowBack }: OutlineStep, state: State, here: string | null): PathPlace {
  if (key === here) return { step: key, name, is: "here", leads: false };
  const { done = false, skipped = false } = state.steps[key] ?? {};
  if (!done) return { step: key, name, is: "open", leads: true };
  return { step: key, name, is: skipped ? "skipped" : "done", leads: allowBack };
}

function nextAfter(step: OutlineStep | undefined, state: State): string | undefined {
  return step?.ways.find(({ option }) => option === undefined || state.options[option]?.chosen)?.to;
}
