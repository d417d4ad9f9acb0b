import { useSyncExternalStore } from "react";
import type { Findings } from "./findings.ts";
import { noFindings } from "./gather-findings.ts";
import { useFindingsWatch } from "./use-findings-watch.ts";

/** All that was found in the draft. For one thing alone `useFindingsAt` paints less. */
export function useFindings(): Findings {
  const watch = useFindingsWatch();
  return useSyncExternalStore(watch.subscribe, watch.get, () => noFindings);
}
