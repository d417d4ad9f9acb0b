import type { OpenedWalk } from "@boardwalk/domain/walks";
import type { State } from "@boardwalk/engine";
import { paths } from "../../paths.ts";
import { whereOn } from "./where-on.ts";

/** Where the page of a step leads instead; null where it may be shown. */
export function leadsElsewhere(
  walk: Pick<OpenedWalk, "token" | "state" | "version">,
  state: State,
  step: string,
): string | null {
  if (walk.state === "completed") return paths.walkDone(walk.token);
  if (walk.state === "paused") return paths.walkLater(walk.token);
  const there = Object.hasOwn(state.steps, step) ? state.steps[step] : undefined;
  const allowsBack = walk.version.definition.steps.some(({ key, allowBack }) => key === step && allowBack);
  // Not reached yet, off the path by now, or done and closed behind whoever passed it.
  if (there === undefined || (there.done && !allowsBack)) return whereOn(walk.token, state);
  return null;
}
