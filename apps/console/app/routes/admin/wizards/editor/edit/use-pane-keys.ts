import { useEffect } from "react";
import { flushSync } from "react-dom";
import { PANES, type PaneId } from "./use-shown-pane.ts";

const CONTROLS = "a[href], button:not(:disabled), input:not(:disabled), textarea, select, [tabindex='0']";
/** What somebody comes to a pane for, where that is not its first control. */
const ENTRANCES: Readonly<Record<PaneId, string>> = {
  outline: "[role='tree']",
  canvas: ".is-selected .editable",
  inspect: "input, textarea, select",
};

/** F6 goes to the next pane and ⇧F6 to the one before, whatever stands between; what is selected stays selected. */
export function usePaneKeys(show: (pane: PaneId) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest("[role='dialog']") !== null) return;
      event.preventDefault();
      const next = neighbour(target instanceof Element ? target : null, event.shiftKey ? -1 : 1);
      flushSync(() => show(next));
      const pane = document.querySelector(`[data-pane="${next}"]`);
      const entrance = pane?.querySelector<HTMLElement>(ENTRANCES[next]) ?? pane?.querySelector<HTMLElement>(CONTROLS);
      entrance?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [show]);
}

/** From outside, forwards leads to the first and backwards to the last. */
function neighbour(from: Element | null, by: 1 | -1): PaneId {
  const here = from?.closest("[data-pane]")?.getAttribute("data-pane");
  const at = PANES.findIndex(({ id }) => id === here);
  const to = at === -1 && by === -1 ? PANES.length - 1 : (at + by + PANES.length) % PANES.length;
  return (PANES[to] ?? PANES[0]).id;
}
