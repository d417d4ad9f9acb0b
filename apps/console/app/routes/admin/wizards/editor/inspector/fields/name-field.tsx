import { useRef } from "react";
import { afterPress } from "../../after-press.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { settleKey } from "../keys/settle-key.ts";
import type { FieldSpec } from "./field-spec.ts";
import { fieldValue } from "./field-values.ts";
import { ThingField } from "./thing-field.tsx";

/** What a thing is called. Once that is settled, a key that nobody knows yet follows. */
export function NameField({ at, spec }: { at: string; spec: FieldSpec }) {
  const store = useEditorStore();
  const before = useRef<{ readonly at: string; readonly name: string } | null>(null);
  const reach = () => {
    const { definition, selection } = store.getState();
    // A key that just followed is another one already, before this is drawn again.
    const now = selection.at(-1) ?? at;
    before.current = { at: now, name: String(fieldValue(definition, now, spec.field) ?? "") };
  };
  const settle = (reached: typeof before.current) => {
    if (reached?.at !== at) return;
    const { definition } = store.getState();
    const command = settleKey(definition, at, { before: reached.name, isPublished: store.isPublished(at) });
    if (command) store.edit(command);
  };
  const leave = () => {
    const reached = before.current;
    before.current = null;
    afterPress(() => settle(reached));
  };
  return (
    <ThingField
      {...{ at, spec }}
      onReach={reach}
      onLeave={leave}
      onEnter={() => {
        settle(before.current);
        reach();
      }}
    />
  );
}
