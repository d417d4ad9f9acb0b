import { VisuallyHidden } from "@boardwalk/ui";
import { type ReactNode, useCallback, useRef } from "react";
import { SayContext } from "./say-context.ts";

/** The one live region of the editor. It writes past React, so that saying something paints nothing. */
export function SayRegion({ children }: { children: ReactNode }) {
  const region = useRef<HTMLSpanElement>(null);
  const say = useCallback((words: string) => {
    const { current } = region;
    if (current === null) return;
    // The same words again are only heard when the text is another one.
    current.textContent = current.textContent === words ? `${words}\u00a0` : words;
  }, []);
  return (
    <SayContext.Provider value={say}>
      {children}
      <VisuallyHidden>
        <span ref={region} aria-live="polite" />
      </VisuallyHidden>
    </SayContext.Provider>
  );
}
