import type { ChartGeometry, ChartKind } from "./chart-geometry.ts";
import type { ChartData } from "./chart-series.ts";

const WEEK = 7;
const CHARACTER = 6.5;

export interface ChartAxisProps {
  data: ChartData;
  kind: ChartKind;
  geometry: ChartGeometry;
}

/** The foot of a chart: weeks as planks, dark and light by turns, or the names of things. */
export function ChartAxis({ data, kind, geometry }: ChartAxisProps) {
  const { left, right, bottom } = geometry;
  return (
    <>
      <line className="axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      {data.unit === "day" ? (
        <Weeks data={data} kind={kind} geometry={geometry} />
      ) : (
        <Names data={data} geometry={geometry} />
      )}
    </>
  );
}

function Weeks({ data: { points }, kind, geometry: { x, right, bottom, half, isWide } }: ChartAxisProps) {
  const edge = (index: number) => (kind === "bars" ? x(index) - half : x(index));
  const begins = points.map((_, index) => index).filter((index) => index % WEEK === 0);
  return begins.map((index) => {
    const from = edge(index);
    const to = index + WEEK < points.length ? edge(index + WEEK) : right;
    const isNamed = isWide || index % (2 * WEEK) === 0;
    return (
      <g key={index}>
        <rect
          className={index % (2 * WEEK) === 0 ? "neat-a" : "neat-b"}
          x={from}
          y={bottom + 5}
          width={Math.max(0, to - from)}
          height={3}
        />
        {isNamed && (
          <text x={from} y={bottom + 25} textAnchor={index === 0 || kind === "bars" ? "start" : "middle"}>
            {points[index]?.label}
          </text>
        )}
      </g>
    );
  });
}

function Names({ data: { points }, geometry: { x, bottom, half } }: Pick<ChartAxisProps, "data" | "geometry">) {
  const room = Math.max(3, Math.floor((2 * half) / CHARACTER));
  return points.map(({ id, label }, index) => (
    <text key={id} x={x(index)} y={bottom + 18} textAnchor="middle">
      {label.length > room ? `${label.slice(0, room - 1).trimEnd()}…` : label}
    </text>
  ));
}
