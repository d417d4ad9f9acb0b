import type { Definition } from "@boardwalk/engine";
import { createEditorStore } from "./create-editor-store.ts";
import type { OpenEditor } from "./editor-store.ts";

/** An editor of a draft whose server never answers. */
export function openStore(definition: Definition): OpenEditor {
  const never = () => new Promise<never>(() => undefined);
  let ids = 0;
  return createEditorStore(
    { definition, revision: 1, history: { undo: null, redo: null }, selection: [], published: [] },
    {
      send: never,
      look: never,
      load: never,
      after: () => () => undefined,
      now: () => 0,
      newId: () => `edit-${++ids}`,
      isSeen: () => true,
      keep: () => undefined,
      hold: () => () => undefined,
      leftBehind: async () => [],
      forget: () => undefined,
    },
  );
}
