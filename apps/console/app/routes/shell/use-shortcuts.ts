import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import type { NavigationArea } from "../../navigation.ts";
import { createShortcutReader } from "./create-shortcut-reader.ts";
import { useSingleKeys } from "./use-single-keys.ts";

/** Keys that work anywhere in the console: the palette, the list of shortcuts, and `g` to go places. */
export function useShortcuts(areas: readonly NavigationArea[], open: (what: "palette" | "shortcuts") => void): void {
  const navigate = useNavigate();
  const [singleKeys] = useSingleKeys();
  useEffect(() => {
    const read = createShortcutReader(areas);
    const onKeyDown = (event: KeyboardEvent) => {
      // What has the focus took it for itself, as a tree does with letters.
      if (event.defaultPrevented) return;
      const asked = read({ ...pressed(event), isTyping: isTyping(event.target), singleKeys });
      if (!asked) return;
      event.preventDefault();
      if (asked.kind === "go") navigate(asked.href);
      else open(asked.kind);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [areas, navigate, open, singleKeys]);
}

function pressed({ key, metaKey, ctrlKey, altKey, timeStamp }: KeyboardEvent) {
  return { key, metaKey, ctrlKey, altKey, atMs: timeStamp };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, textarea, select, [role='dialog']") !== null;
}
