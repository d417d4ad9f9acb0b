import { Icon, Kbd, useHydrated } from "@boardwalk/ui";
import { Search } from "lucide-react";

/** Opens the palette. It needs scripts, so it shows only where they run; its place is kept. */
export function Finder({ onPress }: { onPress: () => void }) {
  const isHydrated = useHydrated();
  const isApple = isHydrated && /Mac|iPhone|iPad/.test(navigator.platform);
  const style = isHydrated ? undefined : ({ visibility: "hidden" } as const);
  return (
    <button type="button" className="finder" onClick={onPress} style={style}>
      <Icon icon={Search} />
      <span>Find or do anything</span>
      <Kbd>{isApple ? "⌘K" : "Ctrl K"}</Kbd>
    </button>
  );
}
