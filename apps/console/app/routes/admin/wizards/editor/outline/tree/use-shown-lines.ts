import { type RefObject, useCallback, useEffect, useState } from "react";
import { SHOWN_AT_FIRST, type ShownLines, shownLines } from "./shown-lines.ts";

export interface LinesShown extends ShownLines {
  /** Of a line, in pixels; 0 as long as nothing was measured. */
  readonly height: number;
  readonly onScroll: () => void;
}

/** Which lines of a scrolled list are drawn; `measure` is an empty line, which is as high as each. */
export function useShownLines(
  scroller: RefObject<HTMLElement>,
  measure: RefObject<HTMLElement>,
  lines: number,
): LinesShown {
  const [shown, setShown] = useState({ ...SHOWN_AT_FIRST, height: 0 });
  const onScroll = useCallback(() => {
    const { current } = scroller;
    const height = measure.current?.offsetHeight ?? 0;
    if (current === null || height === 0) return;
    const next = shownLines(lines, height, current.scrollTop, current.clientHeight);
    setShown((before) =>
      before.first === next.first && before.end === next.end && before.height === height ? before : { ...next, height },
    );
  }, [scroller, measure, lines]);
  useEffect(() => {
    onScroll();
    const watched = new ResizeObserver(onScroll);
    for (const element of [scroller.current, measure.current]) if (element) watched.observe(element);
    return () => watched.disconnect();
  }, [onScroll, scroller, measure]);
  return { ...shown, end: Math.min(shown.end, lines), onScroll };
}
