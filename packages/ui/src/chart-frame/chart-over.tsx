import { ChartAxis } from "./chart-axis.tsx";
import type { ChartGeometry, ChartKind } from "./chart-geometry.ts";
import type { ChartData } from "./chart-series.ts";
import { EndLabels } from "./end-labels.tsx";
import { writeCount } from "./write-count.ts";

export interface ChartOverProps {
  data: ChartData;
  kind: ChartKind;
  geometry: ChartGeometry;
  /** The point that is being explained. */
  at: number | null;
}

/** What lies over the drawing: marks, the point being explained, today's rings, labels, and the axis. */
export function ChartOver({ data, kind, geometry, at }: ChartOverProps) {
  const { points, series, marks = {}, unfinished, before } = data;
  const { width, height, top, bottom, x, y, half } = geometry;
  const last = points.length - 1;
  const here = at === null ? undefined : points[at];
  return (
    <svg className="chart chart-over" width={width} height={height} aria-hidden="true">
      {points.map(
        ({ id }, index) =>
          marks[id] && (
            <g key={id}>
              <line className="mark-line" x1={x(index)} x2={x(index)} y1={top - 8} y2={bottom} />
              <text
                className="t-it halo"
                x={x(index) + (x(index) > width * 0.7 ? -6 : 6)}
                y={top + 2}
                textAnchor={x(index) > width * 0.7 ? "end" : "start"}
              >
                {marks[id]}
              </text>
            </g>
          ),
      )}
      {at !== null && kind === "lines" && <line className="at-line" x1={x(at)} x2={x(at)} y1={top} y2={bottom} />}
      {at !== null && kind === "bars" && (
        <rect className="at-band" x={x(at) - half} y={top} width={half * 2} height={bottom - top} />
      )}
      {kind === "bars" &&
        before &&
        points.map(({ id, before: count }, index) => {
          if (count === undefined) return null;
          const line = { x1: x(index) - half * 0.8, x2: x(index) + half * 0.8, y1: y(count), y2: y(count) };
          return (
            <g key={id}>
              <line className="before-under" {...line} />
              <line className="before-dash" {...line} />
            </g>
          );
        })}
      {kind === "bars" && series.length === 1 && half > 14 && <BarCounts data={data} geometry={geometry} />}
      {kind === "lines" &&
        here &&
        at !== last &&
        series.map(({ key }, index) => (
          <circle key={key} className={`dot d${index + 1}`} cx={x(at ?? 0)} cy={y(here.values[key] ?? 0)} r={4.5} />
        ))}
      {kind === "lines" &&
        unfinished &&
        series.map(({ key }, index) => (
          <circle
            key={key}
            className={`ring d${index + 1}`}
            cx={x(last)}
            cy={y(points[last]?.values[key] ?? 0)}
            r={at === last ? 5.5 : 4}
          />
        ))}
      {kind === "lines" && geometry.isWide && <EndLabels data={data} geometry={geometry} />}
      <ChartAxis data={data} kind={kind} geometry={geometry} />
    </svg>
  );
}

/** Each bar's count on it, where there is room. */
function BarCounts({ data, geometry: { x, y } }: Pick<ChartOverProps, "data" | "geometry">) {
  const { points, series } = data;
  const [only] = series;
  return points.map(({ id, values }, index) => {
    const count = values[only?.key ?? ""] ?? 0;
    return (
      <text key={id} className="t-ink halo" x={x(index)} y={y(count) - 6} textAnchor="middle">
        {writeCount(count, data)}
      </text>
    );
  });
}
