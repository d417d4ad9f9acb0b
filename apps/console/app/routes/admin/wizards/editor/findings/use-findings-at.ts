import { useSyncExternalStore } from "react";
import type { PlacedFinding } from "./findings.ts";
import { noFindings } from "./gather-findings.ts";
import { useFindingsWatch } from "./use-findings-watch.ts";

/** What was found about one thing; its reader is painted again only when that changes. */
export function useFindingsAt(key: string | null): readonly PlacedFinding[] {
  const watch = useFindingsWatch();
  return useSyncExternalStore(
    watch.subscribe,
    () => watch.get().at(key),
    () => noFindings.all,
  );
}
