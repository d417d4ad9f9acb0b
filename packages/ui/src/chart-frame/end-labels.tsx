import type { ChartGeometry } from "./chart-geometry.ts";
import type { ChartData } from "./chart-series.ts";
import { countInWords } from "./point-in-words.ts";
import { spreadLabels } from "./spread-labels.ts";

const LINE = 16;

/** Beside the last points, in their lines' colours: how much it is, and that the day is not over. */
export function EndLabels({ data, geometry: { right, bottom, y } }: { data: ChartData; geometry: ChartGeometry }) {
  const { series, points, unfinished } = data;
  const last = points.at(-1);
  if (!last) return null;
  const labels = series.map((each, index) => ({
    key: each.key,
    className: `t-strong t${index + 1}`,
    text: countInWords(last.values[each.key] ?? 0, each, data),
    y: y(last.values[each.key] ?? 0) + 4,
  }));
  if (unfinished) {
    const highest = Math.min(...labels.map((label) => label.y));
    labels.push({ key: "unfinished", className: "t-it", text: unfinished, y: highest - LINE });
  }
  const placed = spreadLabels(
    labels.map((label) => label.y),
    LINE,
    bottom,
  );
  return labels.map(({ key, className, text }, index) => (
    <text key={key} className={className} x={right + 12} y={placed[index]}>
      {text}
    </text>
  ));
}
