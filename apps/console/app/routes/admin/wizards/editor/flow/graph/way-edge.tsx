import type { Edge, EdgeProps } from "@xyflow/react";
import { memo } from "react";
import type { Point } from "../layout/flow-layout.ts";
import type { WayLook } from "../model/flow-marks.ts";
import type { LabelSpot } from "./label-spots.ts";
import { linePath } from "./line-path.ts";

export type WayEdgeData = {
  readonly points: readonly Point[];
  readonly look: WayLook;
  readonly isSelected: boolean;
  /** Of a rule: what it is for. */
  readonly label: string;
  readonly figure: string;
  readonly spot: LabelSpot | null;
  /** As wide as there are walks, or as long as they take. */
  readonly band: number;
  readonly paint: "drop" | "time" | "rules";
};
export type WayEdgeType = Edge<WayEdgeData, "way">;

const ARROW = 7;

export const WayEdge = memo(function WayEdge({ data }: EdgeProps<WayEdgeType>) {
  if (!data) return null;
  const { points, look, isSelected, label, figure, spot, band, paint } = data;
  const end = points.at(-1);
  if (!end) return null;
  const path = linePath([...points.slice(0, -1), { x: end.x, y: end.y - ARROW + 1 }]);
  return (
    <g className={`way way-${look}${isSelected ? " way-selected" : ""}`}>
      {band > 0 && <path className={`way-band way-band-${paint}`} d={path} strokeWidth={band} />}
      <path className="way-touch" d={path} />
      <path className="way-line" d={path} />
      <path
        className="way-arrow"
        d={`M${end.x - 5} ${end.y - ARROW}L${end.x} ${end.y}L${end.x + 5} ${end.y - ARROW}Z`}
      />
      {spot && (
        <text className="way-text" x={spot.x} y={spot.y + 4} textAnchor={spot.anchor}>
          {figure !== "" && <tspan className="way-figure">{figure}</tspan>}
          {label !== "" && (
            <tspan className="way-label">
              {figure === "" ? "" : " "}
              {label}
            </tspan>
          )}
        </text>
      )}
    </g>
  );
});
