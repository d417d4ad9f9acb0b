import type { Carried } from "../moving/carried.ts";
import type { PointerMoveOptions } from "./use-pointer-move.ts";

// Less than this is a press that trembled.
const BEGINS_PX = 5;
const LINGERS_MS = 600;
const EDGE_PX = 36;
const MOST_PER_FRAME_PX = 14;

/** One press, from when it begins to when it is let go; gives what ends it early. */
export function pointerMove(
  list: HTMLElement,
  press: PointerEvent,
  at: string,
  { options, began }: { options: () => PointerMoveOptions; began: () => void },
): () => void {
  let carried: Carried | null = null;
  let last: PointerEvent = press;
  let frame = 0;
  let lingering: { line: number; since: number } | null = null;

  const lines = (): number => {
    const { height } = options();
    return height === 0 ? 0 : (last.clientY - list.getBoundingClientRect().top) / height;
  };
  const place = (): void => {
    const { chip } = options();
    chip.current?.style.setProperty("translate", `${last.clientX + 12}px ${last.clientY - 14}px`);
  };
  const follow = (now: number): void => {
    if (carried === null) return;
    const { scroller, hold, linger } = options();
    if (scroller.current) scrollNearEdge(scroller.current, last.clientY);
    place();
    const held = lines();
    hold(carried, held);
    const line = Math.floor(held);
    if (lingering?.line !== line) lingering = { line, since: now };
    else if (now - lingering.since > LINGERS_MS) {
      lingering = { line, since: Number.POSITIVE_INFINITY };
      linger(held, carried);
    }
    frame = requestAnimationFrame(follow);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId) return;
    last = event;
    if (carried !== null) return;
    if (Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < BEGINS_PX) return;
    carried = options().take(at);
    if (carried === null) {
      stop();
      return;
    }
    began();
    list.setPointerCapture(press.pointerId);
    frame = requestAnimationFrame(follow);
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId) return;
    last = event;
    const held = carried;
    if (held !== null) options().hold(held, lines());
    stop();
    if (held !== null) options().letGo(held);
  };
  const cancel = (): void => {
    const wasMoving = carried !== null;
    stop();
    if (wasMoving) options().putBack();
  };
  const onCancel = (event: PointerEvent): void => {
    if (event.pointerId === press.pointerId) cancel();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || carried === null) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const stop = (): void => {
    carried = null;
    cancelAnimationFrame(frame);
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey, true);
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey, true);
  return cancel;
}

function scrollNearEdge(scroller: HTMLElement, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect();
  const above = top + EDGE_PX - y;
  const below = y - (bottom - EDGE_PX);
  if (above > 0) scroller.scrollTop -= Math.min(MOST_PER_FRAME_PX, above / 2);
  else if (below > 0) scroller.scrollTop += Math.min(MOST_PER_FRAME_PX, below / 2);
}
