import { changeField } from "@boardwalk/engine/editing";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import type { FieldSpec } from "./field-spec.ts";
import { fieldValue } from "./field-values.ts";
import { readTyped, writeTyped } from "./read-typed.ts";
import { refusalWords } from "./refusal-words.ts";
import { type TypedField, useTypedField } from "./use-typed-field.ts";

/** One field of a thing in the draft, typed: what is right is in the draft with the key press, what is wrong stays here. */
export function useField(at: string | null, { field, kind }: FieldSpec): TypedField {
  const store = useEditorStore();
  const value = useEditorState(({ definition }) => fieldValue(definition, at, field));
  return useTypedField(`${at} ${field}`, writeTyped(kind, value), (text) => {
    const read = readTyped(kind, text, at?.split(".").at(-1) ?? "");
    if (!read.ok) return read;
    const { definition } = store.getState();
    const refusal = store.edit(changeField(definition, at, field, read.value));
    if (refusal) return { ok: false, error: refusalWords(refusal.message) };
    return { ok: true, written: writeTyped(kind, fieldValue(store.getState().definition, at, field)) };
  });
}
