import { ShortcutList } from "@boardwalk/ui";
import type { NavigationArea } from "../../navigation.ts";

export interface ShortcutsProps {
  areas: readonly NavigationArea[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export function Shortcuts({ areas, isOpen, onOpenChange }: ShortcutsProps) {
  const places = areas.flatMap(({ pages }) =>
    pages.flatMap(({ key, label }) => (key ? [{ keys: ["g", key], says: `Go to ${label}` }] : [])),
  );
  return (
    <ShortcutList
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      groups={[
        {
          title: "Anywhere",
          items: [
            { keys: ["⌘ or Ctrl", "K"], says: "Find or do anything" },
            { keys: ["?"], says: "Show this list" },
          ],
        },
        { title: "Go places", items: places },
      ]}
    />
  );
}
