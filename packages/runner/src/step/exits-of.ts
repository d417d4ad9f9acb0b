import type { Definition, State } from "@boardwalk/engine";
import { exitInWords } from "../words/exit-in-words.ts";

/** The further ways that the current step offers, in words. */
export function exitsOf({ steps }: Definition, state: State, step: string): { to: string; label: string }[] {
  if (state.current !== step) return [];
  return state.exits.map((exit) => ({ to: exit.to, label: exitInWords(exit, steps) }));
}
