import type { Definition, State } from "@boardwalk/engine";
import { stepIn } from "./step-in.ts";

/** The further ways that the current step offers, in words. */
export function exitsOf(definition: Definition, state: State, step: string): { to: string; label: string }[] {
  if (state.current !== step) return [];
  return state.exits.map(({ to, name }) => ({ to, label: name ?? `Go to ${stepIn(definition, to)?.name ?? to}` }));
}
