import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import { Note } from "../note/note.tsx";
import { SkeletonChart } from "../waiting/skeleton-chart.tsx";
import { type ChartKind, chartGeometry } from "./chart-geometry.ts";
import { ChartOver } from "./chart-over.tsx";
import type { ChartData } from "./chart-series.ts";
import { ChartTip } from "./chart-tip.tsx";
import { pointInWords } from "./point-in-words.ts";
import { stepBetweenPoints } from "./step-between-points.ts";
import { useDrawing } from "./use-drawing.ts";
import { useWidth } from "./use-width.ts";

export interface ChartPictureProps {
  title: string;
  data: ChartData;
  kind: ChartKind;
}

/** The drawing. Each point is explained under the pointer, and by arrows in words: it is a slider over points. */
export function ChartPicture({ title, data, kind }: ChartPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const Drawing = useDrawing();
  const geometry = useMemo(() => chartGeometry(data, kind, width), [data, kind, width]);
  const drawn = useMemo(
    () => Drawing && Drawing !== "failed" && width > 0 && <Drawing data={data} kind={kind} geometry={geometry} />,
    [Drawing, data, kind, geometry, width],
  );
  const [pointed, setPointed] = useState<number | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [chosen, setChosen] = useState(data.points.length - 1);
  const at = Math.min(chosen, data.points.length - 1);
  const shown = pointed ?? (isFocused ? at : null);
  const point = data.points[at];
  if (Drawing === "failed" || !point) {
    return (
      <div className="chart-picture">
        <Note tone="caution">The chart could not be loaded. The table has the same figures.</Note>
      </div>
    );
  }
  const words = pointInWords(point, data);

  function onPointer({ clientX, currentTarget }: PointerEvent<HTMLDivElement>): void {
    const index = geometry.nearest(clientX - currentTarget.getBoundingClientRect().left);
    setPointed(index);
    setChosen(index);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === "Escape") {
      setPointed(null);
      setFocused(false);
      return;
    }
    const next = stepBetweenPoints(event.key, at, data.points.length);
    if (next === null) return;
    event.preventDefault();
    setPointed(null);
    setFocused(true);
    setChosen(next);
  }

  return (
    <div className="chart-picture" ref={box}>
      {drawn ? (
        <>
          <div
            className="chart-points"
            role="slider"
            tabIndex={0}
            aria-label={`${title}: one point after the other`}
            aria-valuemin={1}
            aria-valuemax={data.points.length}
            aria-valuenow={at + 1}
            aria-valuetext={`${words.name}: ${[words.counts, words.before, words.mark].filter(Boolean).join(". ")}`}
            onPointerMove={onPointer}
            onPointerDown={onPointer}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
            onKeyDown={onKeyDown}
          >
            {drawn}
            <ChartOver data={data} kind={kind} geometry={geometry} at={shown} />
          </div>
          {shown !== null && <ChartTip data={data} geometry={geometry} at={shown} />}
        </>
      ) : (
        <SkeletonChart />
      )}
    </div>
  );
}
