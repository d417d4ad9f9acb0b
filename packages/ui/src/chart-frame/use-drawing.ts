import { useEffect, useState } from "react";
import type { ChartDrawing } from "./chart-drawing.tsx";

/** The part that draws comes by itself, only where there is a chart: null until then. */
export function useDrawing(): typeof ChartDrawing | "failed" | null {
  const [drawing, setDrawing] = useState<{ come: typeof ChartDrawing | "failed" } | null>(null);
  useEffect(() => {
    let isGone = false;
    const set = (come: typeof ChartDrawing | "failed") => {
      if (!isGone) setDrawing({ come });
    };
    import("./chart-drawing.tsx").then(
      (part) => set(part.ChartDrawing),
      () => set("failed"),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return drawing?.come ?? null;
}
