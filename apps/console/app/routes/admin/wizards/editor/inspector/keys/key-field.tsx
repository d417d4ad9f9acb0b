import type { Definition } from "@boardwalk/engine";
import { applyCommand, referencesTo, renameKey } from "@boardwalk/engine/editing";
import { useState } from "react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { useSay } from "../../draft/use-say.ts";
import { FieldRow } from "../fields/field-row.tsx";
import { refusalWords } from "../fields/refusal-words.ts";

interface Typed {
  readonly at: string;
  readonly text: string;
}

/** The key of a thing: it changes on Enter or when the field is left, and what names it follows. */
export function KeyField({ at }: { at: string }) {
  const store = useEditorStore();
  const say = useSay();
  const definition = useEditorState((state) => state.definition);
  const [typed, setTyped] = useState<Typed | null>(null);
  const own = at.split(".").at(-1) ?? at;
  const text = typed?.at === at ? typed.text : own;
  const command = text === own ? null : renameKey(definition, at, text);
  const applied = command && applyCommand(definition, command);
  const error = applied && !applied.ok ? refusalWords(applied.refusal.message) : null;
  const settle = () => {
    if (command === null || error !== null) return;
    const follows = followersInWords(definition, at);
    if (store.edit(command)) return;
    setTyped(null);
    say(follows ? `Key changed. ${follows} followed.` : "Key changed.");
  };
  return (
    <FieldRow
      label="Key"
      error={error}
      warning={
        command !== null && error === null && store.isPublished(at)
          ? "Walks know it by its key: its counts begin again."
          : null
      }
      help={command === null || error !== null ? undefined : helpFor(definition, at)}
    >
      {(control) => (
        <input
          {...control}
          className="input code"
          data-field="key"
          value={text}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => setTyped({ at, text: event.target.value })}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === "Enter") settle();
            if (event.key !== "Escape") return;
            setTyped(null);
            event.stopPropagation();
          }}
        />
      )}
    </FieldRow>
  );
}

function helpFor(definition: Definition, at: string): string {
  const follows = followersInWords(definition, at);
  return follows ? `${follows} will follow. Enter changes it.` : "Nothing else names it. Enter changes it.";
}

/** Such as `2 rules and 1 condition`; empty where nothing names it. */
function followersInWords(definition: Definition, at: string): string {
  const { rules, conditions, dependencies } = referencesTo(definition, [at]);
  const parts = [
    count(rules.length, "rule"),
    count(conditions.length, "condition"),
    count(dependencies.length, "line about when something shows", "lines about when something shows"),
  ].filter((part) => part !== "");
  const last = parts.pop() ?? "";
  return parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
}

function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return "";
  return `${number} ${number === 1 ? one : many}`;
}
