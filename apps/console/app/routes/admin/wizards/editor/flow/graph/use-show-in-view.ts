import { useReactFlow, useStore, useStoreApi } from "@xyflow/react";
import { useCallback, useEffect, useRef } from "react";
import type { Box, FlowLayout, Point } from "../layout/flow-layout.ts";
import { type FlowView, type InView, lookedAt } from "../model/flow-view.ts";

/** Smaller than this nobody can read what stands there. */
const READABLE = 0.55;
const MARGIN = 24;
const PANEL = 368;

/** Begins where all is seen, or the first step where that is too much; brings what is looked at into sight. */
export function useShowInView(view: FlowView, layout: FlowLayout): (key: string, then: () => void) => void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const isReady = useStore(({ width, panZoom }) => width > 0 && panZoom !== null);
  const hasBegun = useRef(false);
  const shown = useRef<InView>(null);

  const bringIntoSight = useCallback(
    (box: Box): Promise<unknown> => {
      const { width: whole, height, transform } = store.getState();
      const [left, top, zoom] = transform;
      const width = besidePanel(whole);
      const x = box.x * zoom + left;
      const y = box.y * zoom + top;
      const isSeen =
        x >= MARGIN &&
        y >= MARGIN &&
        x + box.width * zoom <= width - MARGIN &&
        y + box.height * zoom <= height - MARGIN;
      if (isSeen) return Promise.resolve();
      const middle: Point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const nearer = Math.max(zoom, READABLE);
      const aside = (whole - width) / 2 / nearer;
      return flow.setCenter(middle.x + aside, middle.y, { zoom: nearer, duration: duration() });
    },
    [flow, store],
  );

  useEffect(() => {
    if (!isReady || hasBegun.current) return;
    hasBegun.current = true;
    const all = boundsOf([...layout.boxes.values()]);
    const { width: whole, height } = store.getState();
    const width = view.inView === null ? whole : besidePanel(whole);
    const fits = Math.min((width - 240) / Math.max(1, all.width), (height - 112) / Math.max(1, all.height));
    if (fits >= READABLE) {
      const zoom = Math.min(1, fits);
      const x = (width - all.width * zoom) / 2 - all.x * zoom;
      void flow.setViewport({ x, y: 72 - all.y * zoom, zoom });
      return;
    }
    const [first] = view.graph.steps;
    const box = first && layout.boxes.get(first.key);
    const zoom = 0.8;
    if (box) void flow.setViewport({ x: width / 2 - (box.x + box.width / 2) * zoom, y: 72 - box.y * zoom, zoom });
  }, [flow, isReady, layout, store, view.graph.steps, view.inView]);

  useEffect(() => {
    const { inView } = view;
    if (!isReady || inView === null || isSame(shown.current, inView)) return;
    shown.current = inView;
    const box = layout.boxes.get(lookedAt(view) ?? "");
    if (box) void bringIntoSight(box);
  }, [bringIntoSight, isReady, layout, view]);

  return (key, then) => {
    const box = layout.boxes.get(key);
    if (!box) return;
    // What was out of sight is only drawn a moment after.
    void bringIntoSight(box).then(() => requestAnimationFrame(then));
  };
}

function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** What is looked at stands beside its panel, where there is room for both. */
function besidePanel(width: number): number {
  return width > 2 * PANEL ? width - PANEL : width;
}

function isSame(one: InView, other: InView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function duration(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 160;
}
