import type { ChartGeometry } from "./chart-geometry.ts";
import type { ChartData } from "./chart-series.ts";
import { pointInWords } from "./point-in-words.ts";

export interface ChartTipProps {
  data: ChartData;
  geometry: ChartGeometry;
  at: number;
}

/** Beside the point, on the side that has room. It is silent: the chart speaks the same words. */
export function ChartTip({ data, geometry: { width, bottom, x }, at }: ChartTipProps) {
  const point = data.points[at];
  if (!point) return null;
  const { name, counts, before, mark } = pointInWords(point, data);
  const isLate = x(at) > width / 2;
  return (
    <div
      className="tip float chart-tip"
      aria-hidden="true"
      style={{
        [isLate ? "right" : "left"]: isLate ? width - x(at) + 12 : x(at) + 12,
        bottom: `calc(100% - ${bottom - 8}px)`,
      }}
    >
      <b>{name}</b>
      <span className="num">{counts}</span>
      {before && <span className="num faint">{before}</span>}
      {mark && <i>{mark}</i>}
    </div>
  );
}
