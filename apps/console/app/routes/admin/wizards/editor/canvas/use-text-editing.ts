import { changeField, followKey } from "@boardwalk/engine/editing";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { useSay } from "../draft/use-say.ts";
import { settleKey } from "../inspector/keys/settle-key.ts";
import { putCaret, readText, selectText, writeText } from "./editable-element.ts";
import { fieldOfSpot, MULTILINE, SPOT_WORDS, type TextSpot, textOfField } from "./text-spot.ts";

interface Begun {
  readonly field: string;
  readonly before: string | null;
}

/** What one text does while it is typed into: each key is an edit at once, and React never touches what has the caret. */
export function useTextEditing(element: RefObject<HTMLElement>, spot: TextSpot, text: string) {
  const store = useEditorStore();
  const say = useSay();
  const [isEditing, setEditing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const begun = useRef<Begun | null>(null);
  const accepted = useRef<string | null>(null);
  const isMultiline = MULTILINE.has(spot.field);
  const draft = () => store.getState().definition;

  useLayoutEffect(() => {
    const { current } = begun;
    if (element.current === null) return;
    if (current === null) return writeText(element.current, text);
    // Its own key press comes back as what stands there already; anything else was undone, or somebody else's.
    const now = textOfField(store.getState().definition, spot.at, current.field);
    if (now === accepted.current) return;
    accepted.current = now;
    setRefusal(null);
    writeText(element.current, now ?? "");
  }, [element, spot.at, store, text]);

  function begin(how: "caret" | "all" | "pointer") {
    if (begun.current !== null || element.current === null) return;
    const field = fieldOfSpot(draft(), spot);
    const before = textOfField(draft(), spot.at, field);
    begun.current = { field, before };
    accepted.current = before;
    // At once, so that the press which begins it also puts the caret where it was pressed.
    flushSync(() => setEditing(true));
    writeText(element.current, before ?? "");
    if (how === "pointer") return;
    element.current.focus();
    if (how === "all") selectText(element.current);
    else putCaret(element.current, before?.length ?? 0);
  }

  function change(after: string | null): string | null {
    if (begun.current === null) return null;
    const { field } = begun.current;
    const isNeeded = after === null && (field === "name" || field === "label");
    const refused = isNeeded
      ? `${SPOT_WORDS[spot.field].name} cannot be empty.`
      : (store.edit(changeField(draft(), spot.at, field, after))?.message ?? null);
    if (refused === null) accepted.current = after;
    if (refused !== null && refused !== refusal) say(refused);
    setRefusal(refused);
    return refused;
  }

  function typed() {
    if (element.current === null) return;
    const now = readText(element.current, isMultiline);
    // Also takes away the line break that browsers leave behind in what is empty.
    if (now === "" || !isMultiline) writeText(element.current, now);
    change(now === "" ? null : now);
  }

  function end(): string {
    const settled = settle();
    begun.current = null;
    setEditing(false);
    setRefusal(null);
    if (element.current !== null) writeText(element.current, textShown(settled));
    return settled;
  }

  /** A key that nobody knows yet follows what it is called; tells what its dotted key is now. */
  function settle(): string {
    const { field, before } = begun.current ?? { field: "", before: null };
    if (before === null || (field !== "name" && field !== "label")) return spot.at;
    const command = settleKey(draft(), spot.at, { before, isPublished: store.isPublished(spot.at) });
    if (command === null || store.edit(command) !== null) return spot.at;
    return followKey(spot.at, command) ?? spot.at;
  }

  function textShown(at: string): string {
    return textOfField(draft(), at, fieldOfSpot(draft(), { ...spot, at })) ?? "";
  }

  return {
    isEditing,
    refusal,
    begin,
    typed,
    /** Null where it is not over: what was refused stays where it was typed, unless nothing was. */
    finish(): string | null {
      if (begun.current === null) return null;
      return refusal === null || element.current?.textContent === "" ? end() : null;
    },
    putBack() {
      if (begun.current === null) return;
      if (begun.current.before !== accepted.current) change(begun.current.before);
      end();
    },
  };
}
