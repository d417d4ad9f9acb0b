import { useCallback, useSyncExternalStore } from "react";

const KEPT_AS = "boardwalk-single-keys";

/** Whether keys without a modifier do something here: who speaks to the computer may turn them off. */
export function useSingleKeys(): [areOn: boolean, turn: (areOn: boolean) => void] {
  const areOn = useSyncExternalStore(onChange, areSingleKeysOn, () => true);
  const turn = useCallback((on: boolean) => {
    try {
      if (on) localStorage.removeItem(KEPT_AS);
      else localStorage.setItem(KEPT_AS, "off");
    } catch {
      // A browser that keeps nothing leaves the keys as they are.
    }
    window.dispatchEvent(new Event("storage"));
  }, []);
  return [areOn, turn];
}

function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== "off";
  } catch {
    return true;
  }
}

function onChange(tell: () => void): () => void {
  window.addEventListener("storage", tell);
  return () => window.removeEventListener("storage", tell);
}
