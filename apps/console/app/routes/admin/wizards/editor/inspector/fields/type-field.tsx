import type { SetDefinition } from "@boardwalk/engine";
import { changeType } from "@boardwalk/engine/editing";
import { Icon } from "@boardwalk/ui";
import { ChevronDown } from "lucide-react";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { useSay } from "../../draft/use-say.ts";
import { SET_TYPES } from "../../set-types.ts";
import { FieldRow } from "./field-row.tsx";

/** How a set is answered. What the new type cannot have goes, and undo brings it back. */
export function TypeField({ at, set }: { at: string; set: SetDefinition }) {
  const store = useEditorStore();
  const say = useSay();
  const count = set.options.length;
  return (
    <FieldRow label="Type">
      {(control) => (
        <div className="select">
          <select
            {...control}
            className="input"
            data-field="type"
            value={set.type}
            onChange={({ target }) => {
              const next = SET_TYPES.find(({ type }) => type === target.value);
              if (!next || store.edit(changeType(store.getState().definition, at, next.type))) return;
              const losesOptions = count > 0 && next.type !== "SINGLE" && next.type !== "MULTIPLE";
              const lost = losesOptions ? ` Its ${count} ${count === 1 ? "option" : "options"} went along.` : "";
              say(`${next.label}.${lost} Undo brings back what was.`);
            }}
          >
            {SET_TYPES.map(({ type, label }) => (
              <option key={type} value={type}>
                {label}
              </option>
            ))}
          </select>
          <Icon icon={ChevronDown} />
        </div>
      )}
    </FieldRow>
  );
}
