import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Kind } from "../rows/outline-row.ts";

export interface NameFieldProps {
  kind: Kind;
  name: string;
  /** `next`: Enter was pressed, so whoever makes a list goes on. `back`: nothing is to be changed. */
  onDone: (name: string, how: "leave" | "next" | "back") => void;
}

const LABELS = { step: "Name of the step", set: "Name of the set", option: "Label of the option" };
const LONGEST = { step: 100, set: 100, option: 200 };

/** A name in its line. What is typed counts once it is left, by whichever way, a reload too. */
export function NameField({ kind, name, onDone }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    isDone.current = false;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const done = (how: "leave" | "next" | "back") => {
    // Leaving by a key takes the focus away, which is leaving too.
    if (isDone.current) return;
    isDone.current = true;
    onDone(field.current?.value ?? name, how);
  };
  const leave = useRef(() => {});
  leave.current = () => done("leave");
  useEffect(() => {
    const onPageGone = () => leave.current();
    // In front of whoever sends the rest of what was done when the page goes.
    window.addEventListener("pagehide", onPageGone, { capture: true });
    return () => window.removeEventListener("pagehide", onPageGone, { capture: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      done("next");
    } else if (event.key === "Escape") done("back");
  };
  return (
    <input
      ref={field}
      className="tree-name"
      aria-label={LABELS[kind]}
      defaultValue={name}
      maxLength={LONGEST[kind]}
      autoComplete="off"
      data-own-undo
      onKeyDown={onKeyDown}
      onBlur={() => done("leave")}
    />
  );
}
