import type { FlowGraph } from "@boardwalk/engine";
import { useEffect, useRef, useState } from "react";
import { elkInWorker } from "./elk-in-worker.ts";
import type { FlowLayout } from "./flow-layout.ts";
import { keepInPlace } from "./keep-in-place.ts";
import { layOutFlow } from "./lay-out-flow.ts";

export interface FlowLaidOut {
  /** Of the graph, or of the one before while this one is being laid out; null before the first. */
  readonly layout: FlowLayout | null;
  readonly failed: boolean;
}

/** Lays the graph out afresh when its steps or ways are others; names and conditions move nothing. */
export function useFlowLayout(graph: FlowGraph, looked: string | null): FlowLaidOut {
  const [laidOut, setLaidOut] = useState<FlowLaidOut>({ layout: null, failed: false });
  const elk = useRef<ReturnType<typeof elkInWorker> | null>(null);
  const shape = shapeOf(graph);
  const newest = useRef({ graph, looked });
  newest.current = { graph, looked };

  useEffect(
    () => () => {
      elk.current?.stop();
      elk.current = null;
    },
    [],
  );

  useEffect(() => {
    // Of several changes in a row only the last is drawn.
    let isNewest = shape !== NOTHING;
    elk.current ??= elkInWorker();
    layOutFlow(newest.current.graph, elk.current.arrange).then(
      (next) =>
        isNewest &&
        setLaidOut(({ layout }) => ({ layout: keepInPlace(next, layout, newest.current.looked), failed: false })),
      () => isNewest && setLaidOut(({ layout }) => ({ layout, failed: true })),
    );
    return () => {
      isNewest = false;
    };
  }, [shape]);

  return laidOut;
}

const NOTHING = "";

function shapeOf({ steps, edges }: FlowGraph): string {
  return JSON.stringify([steps.map(({ key }) => key), edges.map(({ id, to }) => [id, to])]);
}
