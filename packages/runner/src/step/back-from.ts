import type { Definition, State } from "@boardwalk/engine";
import type { WalkAddresses } from "../form/walk-addresses.ts";
import { stepIn } from "./step-in.ts";

/** The nearest step before this one that may be gone back to. */
export function backFrom(
  definition: Definition,
  state: State,
  step: string,
  addresses: Pick<WalkAddresses, "step">,
): string | null {
  const before = state.path.slice(0, Math.max(0, state.path.indexOf(step)));
  const back = before.findLast((key) => stepIn(definition, key)?.allowBack);
  return back === undefined ? null : addresses.step(back);
}
