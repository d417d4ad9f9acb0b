import type { Definition } from "@boardwalk/engine";
import { applyCommand, describeCommand, type EditCommand } from "@boardwalk/engine/editing";
import type { Notice, OutlineDesk } from "./outline-desk.ts";

export interface DeskOfTest {
  readonly desk: OutlineDesk;
  readonly definition: () => Definition;
  readonly selection: () => readonly string[];
  /** The last of each. */
  readonly said: () => string | undefined;
  readonly notice: () => Notice | null;
}

/** A desk at which everything is done at once and sent nowhere. */
export function deskOf(
  start: Definition,
  selection: readonly string[] = [],
  published: readonly string[] = [],
): DeskOfTest {
  const said: string[] = [];
  const done: { inverse: EditCommand; words: string }[] = [];
  let notice: Notice | null = null;
  let state = { definition: start, selection };
  const apply = (command: EditCommand) => {
    const applied = applyCommand(state.definition, command);
    if (applied.ok) state = { ...state, definition: applied.definition };
    return applied;
  };
  const store: OutlineDesk["store"] = {
    getState: () => ({
      ...state,
      history: { undo: done.at(-1)?.words ?? null, redo: null },
    }),
    edit: (command) => {
      const words = describeCommand(command, state.definition);
      const applied = apply(command);
      if (!applied.ok) return applied.refusal;
      done.push({ inverse: applied.inverse, words });
      return null;
    },
    undo: () => {
      const last = done.pop();
      if (last) apply(last.inverse);
    },
    select: (keys) => {
      state = { ...state, selection: keys };
    },
    isPublished: (at) => published.includes(at),
  };
  const desk: OutlineDesk = {
    store,
    say: (words) => said.push(words),
    tell: (next) => {
      notice = next;
    },
  };
  return {
    desk,
    definition: () => state.definition,
    selection: () => state.selection,
    said: () => said.at(-1),
    notice: () => notice,
  };
}
