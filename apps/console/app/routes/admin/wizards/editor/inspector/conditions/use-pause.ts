import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 400;

export interface Paused {
  readonly text: string;
  /** It is still being typed: nobody judges it yet. */
  readonly isTyping: boolean;
  type(text: string): void;
  /** What was typed goes on at once. */
  settle(): void;
}

/** A text that goes on where its author pauses, leaves the field, or the field goes away. */
export function usePause(given: string, onPause: (text: string) => void): Paused {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const onPauseNow = useRef(onPause);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  onPauseNow.current = onPause;

  const settle = useRef(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    pending.current = null;
    if (text === null) return;
    onPauseNow.current(text);
    setTyped(null);
  });
  useEffect(() => {
    const { current } = settle;
    // In front of whoever sends the rest of what was done when the page goes.
    window.addEventListener("pagehide", current, { capture: true });
    return () => {
      window.removeEventListener("pagehide", current, { capture: true });
      current();
    };
  }, []);

  return {
    text: typed ?? given,
    isTyping: typed !== null,
    type(text) {
      setTyped(text);
      pending.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(settle.current, PAUSE_MS);
    },
    settle: settle.current,
  };
}
