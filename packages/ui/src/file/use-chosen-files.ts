import { type RefObject, useCallback, useEffect, useState } from "react";
import { type FileRules, judgeFiles } from "./judge-files.ts";

export interface ChosenFiles {
  files: readonly File[];
  refused: readonly string[];
  /** Reads anew what the input holds, and leaves out what cannot be taken. */
  read: () => void;
  remove: (file: File) => void;
}

/** What a file input holds: it is the input that a form sends, so it stays the only truth. */
export function useChosenFiles(input: RefObject<HTMLInputElement>, rules: FileRules): ChosenFiles {
  const { accept, maxBytes, multiple } = rules;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const read = useCallback(() => {
    const field = input.current;
    if (!field) return;
    const held = Array.from(field.files ?? []);
    const judged = judgeFiles(held, { accept, maxBytes, multiple });
    if (judged.taken.length < held.length) holdFiles(field, judged.taken);
    setFiles(judged.taken);
    setRefused(judged.refused);
  }, [input, accept, maxBytes, multiple]);

  useEffect(() => {
    const field = input.current;
    if (field?.files?.length) read();
    const form = field?.form;
    const forget = () => {
      setFiles([]);
      setRefused([]);
    };
    form?.addEventListener("reset", forget);
    return () => form?.removeEventListener("reset", forget);
  }, [input, read]);

  function remove(file: File): void {
    const field = input.current;
    if (!field) return;
    holdFiles(
      field,
      files.filter((each) => each !== file),
    );
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  }

  return { files, refused, read, remove };
}

function holdFiles(field: HTMLInputElement, files: readonly File[]): void {
  const held = new DataTransfer();
  for (const file of files) held.items.add(file);
  field.files = held.files;
}
