import { ShortcutList, Switch } from "@boardwalk/ui";
import type { NavigationArea } from "../../navigation.ts";
import { useShortcutsHere } from "./use-shortcuts-here.ts";
import { useSingleKeys } from "./use-single-keys.ts";

export interface ShortcutsProps {
  areas: readonly NavigationArea[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export function Shortcuts({ areas, isOpen, onOpenChange }: ShortcutsProps) {
  const [singleKeys, turnSingleKeys] = useSingleKeys();
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
        ...useShortcutsHere(),
        { title: "Go places", items: places },
      ]}
    >
      <Switch checked={singleKeys} onChange={({ target }) => turnSingleKeys(target.checked)}>
        Shortcuts of single keys
      </Switch>
    </ShortcutList>
  );
}
