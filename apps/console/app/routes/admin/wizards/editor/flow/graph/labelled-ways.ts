import type { FlowEdge } from "@boardwalk/engine";
import { END, type FlowLayout } from "../layout/flow-layout.ts";
import { clockTime } from "../model/clock-time.ts";
import type { FlowView } from "../model/flow-view.ts";
import { bandWidth } from "../model/traffic.ts";
import { wayLabel } from "../model/way-in-words.ts";
import { labelSpots } from "./label-spots.ts";
import type { WayEdgeData } from "./way-edge.tsx";

export interface LabelledWay extends Pick<WayEdgeData, "points" | "label" | "figure" | "band" | "spot"> {
  readonly edge: FlowEdge;
}

export type ToLabel = Pick<FlowView, "definition" | "graph" | "paint" | "traffic">;

const LONGEST_LABEL = 30;

/** What stands beside each way and where, whatever is looked at. */
export function labelledWays(view: ToLabel, { boxes, lines }: FlowLayout): LabelledWay[] {
  const drawn = view.graph.edges.flatMap((edge) => {
    const points = lines.get(edge.id);
    if (!points || !boxes.has(edge.from) || !boxes.has(edge.to ?? END)) return [];
    const label = clipped(wayLabel(edge, view.definition));
    return [{ edge, points, label, ...painted(view, edge) }];
  });
  const spots = labelSpots(
    drawn.map(({ edge, points, label, figure, band }) => {
      return { id: edge.id, points, band, text: `${figure} ${label}`.trim() };
    }),
    boxes.values(),
  );
  return drawn.map((way) => ({ ...way, spot: spots.get(way.edge.id) ?? null }));
}

/** A figure beside the way, and how wide its band is. */
function painted({ paint, traffic }: ToLabel, { id, from }: FlowEdge): { figure: string; band: number } {
  const way = traffic?.ways.get(id);
  if (!traffic || !way || paint === "rules") return { figure: "", band: 0 };
  if (paint === "drop") return { figure: way.walks.toLocaleString("en"), band: bandWidth(way.walks, traffic.most) };
  const seconds = traffic.figures.steps[from]?.medianSeconds ?? null;
  if (seconds === null || way.walks === 0) return { figure: "", band: 0 };
  return { figure: clockTime(seconds), band: bandWidth(seconds, traffic.longest) };
}

function clipped(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}
