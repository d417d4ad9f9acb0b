import type { FlowFigures } from "@boardwalk/domain/walks";
import type { FlowDays } from "@boardwalk/domain/walks/administration/read-flow-figures.input";
import { useEffect, useState } from "react";
import { paths } from "../../../../../../paths.ts";

export type FiguresAsked =
  | { readonly kind: "loading"; readonly figures: FlowFigures | null }
  | { readonly kind: "there"; readonly figures: FlowFigures }
  | { readonly kind: "failed"; readonly figures: null };

/** What walks came to, asked for once the picture is there. `again` is counted up to ask once more. */
export function useFigures(key: string, days: FlowDays, again: number): FiguresAsked {
  const [asked, setAsked] = useState<FiguresAsked>({ kind: "loading", figures: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says that the same is asked once more
  useEffect(() => {
    const stopping = new AbortController();
    setAsked(({ figures }) => ({ kind: "loading", figures }));
    loadFigures(paths.wizardFlowFigures(key, days), stopping.signal).then(
      (figures) => setAsked({ kind: "there", figures }),
      () => {
        if (!stopping.signal.aborted) setAsked({ kind: "failed", figures: null });
      },
    );
    return () => stopping.abort();
  }, [key, days, again]);
  return asked;
}

async function loadFigures(address: string, signal: AbortSignal): Promise<FlowFigures> {
  const response = await fetch(address, { signal, headers: { accept: "application/json" } });
  if (!response.ok || response.redirected) throw new Error("The figures did not come.");
  return response.json();
}
