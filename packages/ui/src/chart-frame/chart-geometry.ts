import type { ChartData } from "./chart-series.ts";
import { niceTicks } from "./nice-ticks.ts";
import { countInWords } from "./point-in-words.ts";
import { writeCount } from "./write-count.ts";

export type ChartKind = "lines" | "bars";

/** Where everything stands, in pixels. What is drawn below and what lies over it agree by this. */
export interface ChartGeometry {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  ticks: readonly number[];
  /** Wide enough for labels beside the last points. */
  isWide: boolean;
  /** The middle of a point. */
  x(index: number): number;
  y(count: number): number;
  /** Half of the room that a bar has. */
  half: number;
  /** The point that is nearest. */
  nearest(x: number): number;
}

const WIDE = 640;
const CHARACTER = 7;
// The library leaves 12 between a count and the chart.
const BESIDE_COUNTS = 14;
const TOP = 18;
const FOOT = 34;

export function chartGeometry(data: ChartData, kind: ChartKind, width: number): ChartGeometry {
  const { points, series } = data;
  const isWide = width >= WIDE;
  const height = isWide ? 250 : 220;
  const counts = points.flatMap(({ values, before }) => [...series.map(({ key }) => values[key] ?? 0), before ?? 0]);
  const ticks = niceTicks(Math.max(0, ...counts));
  const most = ticks.at(-1) ?? 1;
  const left = CHARACTER * writeCount(most, data).length + BESIDE_COUNTS;
  const right = width - (kind === "lines" && isWide ? labelRoom(data) : 6);
  const bottom = height - FOOT;
  const last = Math.max(1, points.length - 1);
  const band = (right - left) / Math.max(1, points.length);
  const x = (index: number) => {
    if (kind === "bars") return left + (index + 0.5) * band;
    return points.length === 1 ? (left + right) / 2 : left + (index * (right - left)) / last;
  };
  const nearest = (at: number) => {
    const index = kind === "bars" ? Math.floor((at - left) / band) : Math.round(((at - left) / (right - left)) * last);
    return Math.min(points.length - 1, Math.max(0, index));
  };
  const y = (count: number) => bottom - (count / most) * (bottom - TOP);
  return { width, height, left, right, top: TOP, bottom, ticks, isWide, x, y, half: band / 2, nearest };
}

function labelRoom(data: ChartData): number {
  const { series, points, unfinished = "" } = data;
  const last = points.at(-1);
  const labels = series.map((each) => countInWords(last?.values[each.key] ?? 0, each, data));
  return 16 + CHARACTER * Math.max(unfinished.length, ...labels.map((label) => label.length));
}
