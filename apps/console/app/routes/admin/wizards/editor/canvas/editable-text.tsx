import "./editable-text.css";
import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { MULTILINE, SPOT_WORDS, type TextSpot } from "./text-spot.ts";
import { useTextEditing } from "./use-text-editing.ts";

export interface EditableTextProps extends TextSpot {
  /** As it is drawn; empty where nothing was written. */
  readonly text: string;
  /** What it is the text of. */
  readonly of: string;
  readonly placeholder?: string;
  /** Whether it was just added, so that it is named before anything else. */
  readonly isNaming?: boolean;
  readonly onNaming?: () => void;
  /** Enter in what is being named goes on to the next one. */
  readonly onNext?: (at: string) => void;
}

/** An author's text, edited where it stands: plain text alone, by a click or by Enter. */
export function EditableText({ at, field, text, of, placeholder, isNaming, onNaming, onNext }: EditableTextProps) {
  const store = useEditorStore();
  const span = useRef<HTMLSpanElement>(null);
  const error = useId();
  // React writes it once; from then on the text is put in past React, which would lose the caret.
  const [first] = useState(text);
  const isFresh = useRef(false);
  const { isEditing, refusal, begin, typed, finish, putBack } = useTextEditing(span, { at, field }, text);
  const words = SPOT_WORDS[field];

  useEffect(() => {
    if (!isNaming) return;
    isFresh.current = true;
    begin("all");
    span.current?.scrollIntoView({ block: "nearest" });
    onNaming?.();
  });

  useEffect(() => {
    const { current } = span;
    // The browser's own history knows nothing of what others changed.
    const takeOver = (event: InputEvent) => {
      if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return;
      event.preventDefault();
      if (event.inputType === "historyUndo") store.undo();
      else store.redo();
    };
    current?.addEventListener("beforeinput", takeOver);
    return () => current?.removeEventListener("beforeinput", takeOver);
  }, [store]);

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (!isEditing) {
      if (event.key !== "Enter" && event.key !== "F2") return;
      event.preventDefault();
      begin("caret");
      return;
    }
    const isCommand = event.metaKey || event.ctrlKey;
    if (isCommand && event.key.toLowerCase() === "z") {
      event.preventDefault();
      if (event.shiftKey) store.redo();
      else store.undo();
    } else if (event.key === "Escape") {
      putBack();
    } else if (event.key === "Enter" && !(event.shiftKey && MULTILINE.has(field))) {
      event.preventDefault();
      const settled = finish();
      if (isFresh.current && settled !== null) onNext?.(settled);
    }
    // What is typed here is no shortcut of what it stands in.
    if (!isCommand || ["z", "a", "c", "v", "x", "d"].includes(event.key.toLowerCase())) event.stopPropagation();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an input would not wrap and flow as what a walker sees does. */}
      <span
        ref={span}
        className="editable"
        role="textbox"
        tabIndex={0}
        aria-label={`${words.name} of ${of}`}
        aria-readonly={!isEditing}
        aria-multiline={MULTILINE.has(field)}
        aria-invalid={refusal !== null || undefined}
        aria-describedby={refusal === null ? undefined : error}
        contentEditable={isEditing ? "plaintext-only" : undefined}
        suppressContentEditableWarning
        data-text={`${at} ${field}`}
        data-placeholder={placeholder ?? words.empty}
        onMouseDown={({ button }: MouseEvent) => button === 0 && begin("pointer")}
        // It may stand in the label of a field, which a click is not meant for.
        onClick={(event: MouseEvent) => event.preventDefault()}
        onKeyDown={press}
        onInput={typed}
        onPaste={(event: ClipboardEvent) => event.stopPropagation()}
        onCopy={(event: ClipboardEvent) => event.stopPropagation()}
        onCut={(event: ClipboardEvent) => event.stopPropagation()}
        onBlur={() => {
          isFresh.current = false;
          finish();
        }}
      >
        {first}
      </span>
      {refusal !== null && (
        <span id={error} className="edit-refusal">
          {refusal}
        </span>
      )}
    </>
  );
}
