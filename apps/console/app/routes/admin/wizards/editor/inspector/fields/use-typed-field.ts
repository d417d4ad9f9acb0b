import { useState } from "react";

/** What became of a text that was typed: how what it stands for is written, or what is wrong with it. */
export type Taken = { readonly ok: true; readonly written: string } | { readonly ok: false; readonly error: string };

export interface TypedField {
  readonly shown: string;
  readonly error: string | null;
  type(text: string): void;
  /** Puts back what holds. */
  putBack(): void;
  /** What holds is written as it is always written; what is wrong stays. */
  leave(): void;
}

interface Typed {
  readonly at: string;
  readonly text: string;
  readonly written: string;
  readonly error: string | null;
}

/**
 * A field that keeps what was typed as it was typed, while only what is right goes on. `at` names the place: at another
 * one it begins afresh. What changes elsewhere replaces what was typed, unless that was wrong.
 */
export function useTypedField(at: string, written: string, take: (text: string) => Taken): TypedField {
  const [typed, setTyped] = useState<Typed | null>(null);
  const holds = typed !== null && typed.at === at && (typed.error !== null || typed.written === written);
  return {
    shown: holds ? typed.text : written,
    error: holds ? typed.error : null,
    type(text) {
      const taken = take(text);
      setTyped({ at, text, written: taken.ok ? taken.written : written, error: taken.ok ? null : taken.error });
    },
    putBack: () => setTyped(null),
    leave: () => setTyped((before) => (before?.error == null ? null : before)),
  };
}
