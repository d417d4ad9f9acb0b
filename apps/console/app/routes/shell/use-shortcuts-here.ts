import type { ShortcutListProps } from "@boardwalk/ui";
import { useMatches } from "@remix-run/react";

type ShortcutGroups = ShortcutListProps["groups"];

/** What the open page adds to the list of shortcuts: its route exports `handle = { shortcuts }`. */
export function useShortcutsHere(): ShortcutGroups {
  return useMatches().flatMap(({ handle }) => (addsShortcuts(handle) ? handle.shortcuts : []));
}

function addsShortcuts(handle: unknown): handle is { shortcuts: ShortcutGroups } {
  return typeof handle === "object" && handle !== null && "shortcuts" in handle;
}
