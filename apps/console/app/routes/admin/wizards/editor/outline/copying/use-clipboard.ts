import { type ClipboardEvent, type ClipboardEventHandler, useMemo } from "react";
import { carriedOrSaid } from "../edits/carried-or-said.ts";
import { namesInWords } from "../edits/names-in-words.ts";
import type { OutlineDesk } from "../edits/outline-desk.ts";
import { paste } from "../edits/paste.ts";
import { remove } from "../edits/remove.ts";
import { textOfThings } from "./text-of-things.ts";

/** The clipboard of the tree: what is taken, as text, and back. */
export function useClipboard(
  desk: OutlineDesk,
): Readonly<Record<"onCopy" | "onCut" | "onPaste", ClipboardEventHandler>> {
  return useMemo(() => {
    const copy = (event: ClipboardEvent): readonly string[] => {
      // In a field it is the field's text.
      if (event.target !== event.currentTarget) return [];
      const { definition, selection } = desk.store.getState();
      const text = carriedOrSaid(desk, selection) && textOfThings(definition, selection);
      if (!text) return [];
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
      desk.say(`${namesInWords(definition, selection)} copied.`);
      return selection;
    };
    return {
      onCopy: copy,
      onCut: (event) => {
        const taken = copy(event);
        if (taken.length > 0) remove(desk, taken);
      },
      onPaste: (event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        paste(desk, event.clipboardData.getData("text/plain"));
      },
    };
  }, [desk]);
}
