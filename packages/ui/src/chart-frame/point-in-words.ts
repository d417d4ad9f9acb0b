import type { ChartData, ChartPoint, ChartSeries } from "./chart-series.ts";
import { writeCount } from "./write-count.ts";

export interface PointInWords {
  /** "Saturday 21 November, today so far" */
  name: string;
  /** "107 starts, 65 completions" */
  counts: string;
  /** "99 starts 30 days before" */
  before: string | null;
  /** "v12 published" */
  mark: string | null;
}

/** What a point says: seen beside it, and spoken. */
export function pointInWords(point: ChartPoint, data: ChartData): PointInWords {
  const { series, points, before, unfinished, marks } = data;
  const [first] = series;
  const isLast = point.id === points.at(-1)?.id;
  return {
    name: unfinished && isLast ? `${point.name}, ${unfinished}` : point.name,
    counts: series.map((each) => countInWords(point.values[each.key] ?? 0, each, data)).join(", "),
    before:
      before && first && point.before !== undefined ? `${countInWords(point.before, first, data)} ${before}` : null,
    mark: marks?.[point.id] ?? null,
  };
}

export function countInWords(count: number, { one, many }: ChartSeries, data: Pick<ChartData, "locale">): string {
  return `${writeCount(count, data)} ${count === 1 ? one : many}`;
}
