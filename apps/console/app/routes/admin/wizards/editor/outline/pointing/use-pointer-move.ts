import { type PointerEvent as ReactPointerEvent, type RefObject, useCallback, useEffect, useRef } from "react";
import type { Carried } from "../moving/carried.ts";
import { pointerMove } from "./pointer-move.ts";

export interface PointerMoveOptions {
  scroller: RefObject<HTMLElement>;
  /** What goes along when this one is pulled away; null where nothing may. */
  take: (at: string) => Carried | null;
  /** It is held so many lines from the top. */
  hold: (carried: Carried, lines: number) => void;
  letGo: (carried: Carried) => void;
  putBack: () => void;
  /** It was held over this line for a moment. */
  linger: (lines: number, carried: Carried) => void;
  /** Follows the pointer. */
  chip: RefObject<HTMLElement>;
  height: number;
}

export interface PointerMoving {
  readonly onPointerDown: (event: ReactPointerEvent<HTMLElement>) => void;
  /** Whether what just ended was a move: then the click that follows is none. */
  readonly hasMoved: () => boolean;
}

/** Moving by mouse, pen and finger: a mouse pulls at the whole line, a finger at its grip, for elsewhere it scrolls. */
export function usePointerMove(options: PointerMoveOptions): PointerMoving {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const end = useRef<(() => void) | null>(null);
  const moved = useRef(false);
  useEffect(() => () => end.current?.(), []);
  const onPointerDown = useCallback((event: ReactPointerEvent<HTMLElement>) => {
    moved.current = false;
    if (!(event.target instanceof Element) || event.button !== 0 || !event.isPrimary) return;
    const line = event.target.closest("[data-at]");
    const isGrip = event.target.closest("[data-grip]") !== null;
    if (!(line instanceof HTMLElement) || event.target.closest("input, [data-fold]")) return;
    if (event.pointerType === "touch" && !isGrip) return;
    const { at } = line.dataset;
    if (at === undefined) return;
    end.current?.();
    end.current = pointerMove(event.currentTarget, event.nativeEvent, at, {
      options: () => latest.current,
      began: () => {
        moved.current = true;
      },
    });
  }, []);
  const hasMoved = useCallback(() => moved.current, []);
  return { onPointerDown, hasMoved };
}
