import { Bar, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";
import type { ChartGeometry, ChartKind } from "./chart-geometry.ts";
import type { ChartData } from "./chart-series.ts";
import { writeCount } from "./write-count.ts";

export interface ChartDrawingProps {
  data: ChartData;
  kind: ChartKind;
  geometry: ChartGeometry;
}

const STILL = { isAnimationActive: false, activeDot: false, dot: false } as const;

/** Grid, counts, lines and bars. It alone knows the library, and is loaded where a chart stands. */
export function ChartDrawing({ data, kind, geometry }: ChartDrawingProps) {
  const { series, before, unfinished } = data;
  const { width, height, left, right, top, bottom, ticks } = geometry;
  const rows = rowsOf(data);
  const unfinishedAt = unfinished ? rows.length - 1 : -1;
  return (
    <ComposedChart
      className="chart"
      width={width}
      height={height}
      data={rows}
      margin={{ top, right: width - right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      barCategoryGap="24%"
      barGap={2}
    >
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <XAxis
        dataKey="id"
        height={height - bottom}
        scale={kind === "bars" ? "band" : "point"}
        tick={false}
        axisLine={false}
        tickLine={false}
      />
      <YAxis
        width={left}
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tickMargin={6}
        tickFormatter={(count: number) => writeCount(count, data)}
      />
      {before && kind === "lines" && (
        <Line
          {...STILL}
          className="lb"
          type="linear"
          dataKey="before"
          stroke="var(--chart-before)"
          strokeWidth={1.25}
          strokeDasharray="3 3"
        />
      )}
      {kind === "lines" &&
        series.toReversed().flatMap(({ key }, index) => {
          const line = {
            ...STILL,
            type: "linear",
            stroke: `var(--chart-${series.length - index})`,
            strokeWidth: 2,
            strokeLinecap: "round",
            strokeLinejoin: "round",
          } as const;
          return [
            <Line key={key} {...line} dataKey={`whole ${key}`} />,
            <Line key={`${key} unfinished`} {...line} dataKey={`unfinished ${key}`} strokeDasharray="2 4" />,
          ];
        })}
      {kind === "bars" &&
        series.map(({ key }, index) => (
          <Bar
            key={key}
            isAnimationActive={false}
            dataKey={`all ${key}`}
            shape={(bar: BarShape) => <BarPlank {...bar} tone={index + 1} isHollow={bar.index === unfinishedAt} />}
          />
        ))}
    </ComposedChart>
  );
}

interface BarShape {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  index?: number;
}

function BarPlank({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  tone,
  isHollow,
}: BarShape & { tone: number; isHollow: boolean }) {
  if (height <= 0) return null;
  const colour = `var(--chart-${tone})`;
  return isHollow ? (
    <path
      d={`M${x + 1} ${y + height}V${y + 1}H${x + width - 1}V${y + height}`}
      fill="none"
      stroke={colour}
      strokeWidth={2}
      strokeDasharray="2 4"
      strokeLinecap="round"
    />
  ) : (
    <rect x={x} y={y} width={width} height={height} rx={1} fill={colour} />
  );
}

/** A line breaks where there is nothing: whole up to the last but one, unfinished from there. */
function rowsOf({ series, points, unfinished }: ChartData): Record<string, string | number | null>[] {
  const last = points.length - 1;
  return points.map(({ id, values, before }, index) => {
    const row: Record<string, string | number | null> = { id, before: before ?? null };
    for (const { key } of series) {
      const count = values[key] ?? 0;
      row[`all ${key}`] = count;
      row[`whole ${key}`] = unfinished && index === last ? null : count;
      row[`unfinished ${key}`] = unfinished && index >= last - 1 ? count : null;
    }
    return row;
  });
}
