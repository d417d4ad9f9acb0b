import type { FlowEdge, FlowStep } from "@boardwalk/engine";
import { type NodeHandle, Position } from "@xyflow/react";
import { type Box, END, type FlowLayout, type Point } from "../layout/flow-layout.ts";
import { clockTime } from "../model/clock-time.ts";
import { wayLook } from "../model/flow-marks.ts";
import type { FlowView } from "../model/flow-view.ts";
import { stepInWords } from "../model/step-in-words.ts";
import { bandWidth } from "../model/traffic.ts";
import { wayLabel } from "../model/way-in-words.ts";
import type { DropSpurProps } from "./drop-spur.tsx";
import type { EndNodeType } from "./end-node.tsx";
import { labelSpots } from "./label-spots.ts";
import type { Port, StepNodeType } from "./step-node.tsx";
import type { WayEdgeData, WayEdgeType } from "./way-edge.tsx";

export type FlowNode = StepNodeType | EndNodeType;

export interface GraphElements {
  readonly nodes: FlowNode[];
  readonly edges: WayEdgeType[];
}

/** What React Flow draws: everything that has a place by now. */
export function graphElements(view: FlowView, layout: FlowLayout, current: string | null): GraphElements {
  const ports = portsOf(view.graph.edges, layout);
  const nodes = view.graph.steps.flatMap((step): FlowNode[] => {
    const box = layout.boxes.get(step.key);
    return box ? [stepNode(view, layout, { step, box, current, ports: ports.get(step.key) ?? NO_PORTS })] : [];
  });
  const end = layout.boxes.get(END);
  if (end) nodes.push(endNode(view, end, ports.get(END) ?? NO_PORTS));
  return { nodes, edges: wayEdges(view, layout) };
}

interface Ports {
  readonly leaving: readonly Port[];
  readonly arriving: readonly Port[];
}
const LONGEST_LABEL = 30;
const NO_PORTS: Ports = { leaving: [], arriving: [] };

function stepNode(
  view: FlowView,
  layout: FlowLayout,
  { step, box, current, ports }: { step: FlowStep; box: Box; current: string | null; ports: Ports },
): StepNodeType {
  const { marks, traffic, inView } = view;
  const found = marks.steps.get(step.key);
  return {
    id: step.key,
    type: "step",
    ...placed(box, ports),
    data: {
      number: step.position + 1,
      name: step.definition.name,
      ...stepInWords(step, found, traffic),
      warnings: found?.findings.filter(({ severity }) => severity === "warning").length ?? 0,
      isSelected: inView?.kind === "step" && inView.key === step.key,
      isCurrent: step.key === current,
      ...ports,
      drop: dropOf(view, layout, step.key, box),
    },
  };
}

function endNode({ traffic }: FlowView, box: Box, ports: Ports): EndNodeType {
  const says = traffic === null ? "End" : `${traffic.figures.done.toLocaleString("en")} done`;
  return { id: END, type: "end", ...placed(box, ports), data: { ...ports, says } };
}

// With what is known of its size and ports nothing has to be measured, so ways to what is out of sight are drawn too.
function placed({ x, y, width, height }: Box, { leaving, arriving }: Ports) {
  const handles: NodeHandle[] = [
    ...arriving.map((port) => ({
      id: `${port.id}|in`,
      type: "target" as const,
      position: Position.Top,
      x: port.x,
      y: 0,
      width: 1,
      height: 1,
    })),
    ...leaving.map((port) => ({
      id: `${port.id}|out`,
      type: "source" as const,
      position: Position.Bottom,
      x: port.x,
      y: height - 1,
      width: 1,
      height: 1,
    })),
    { id: "in", type: "target", position: Position.Top, x: 0, y: 0, width, height },
    { id: "out", type: "source", position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
  ];
  return { position: { x, y }, width, height, handles };
}

function portsOf(edges: readonly FlowEdge[], { boxes, lines }: FlowLayout): Map<string, Ports> {
  const ports = new Map<string, { leaving: Port[]; arriving: Port[] }>();
  const add = (key: string, side: "leaving" | "arriving", id: string, point: Point | undefined) => {
    const box = boxes.get(key);
    if (!box || !point) return;
    const known = ports.get(key) ?? { leaving: [], arriving: [] };
    known[side].push({ id, x: point.x - box.x });
    ports.set(key, known);
  };
  for (const { id, from, to } of edges) {
    const line = lines.get(id);
    if (!line) continue;
    add(from, "leaving", id, line[0]);
    add(to ?? END, "arriving", id, line.at(-1));
  }
  return ports;
}

function wayEdges(view: FlowView, { boxes, lines }: FlowLayout): WayEdgeType[] {
  const { definition } = view;
  const drawn = view.graph.edges.flatMap((edge) => {
    const points = lines.get(edge.id);
    if (!points || !boxes.has(edge.from) || !boxes.has(edge.to ?? END)) return [];
    const label = clipped(wayLabel(edge, definition));
    const { figure, band } = painted(view, edge);
    return [{ edge, id: edge.id, points, label, figure, band, text: `${figure} ${label}`.trim() }];
  });
  const spots = labelSpots(drawn, boxes.values());
  return drawn.map(({ text: _, ...each }) => wayEdge(view, { ...each, spot: spots.get(each.id) ?? null }));
}

function wayEdge(
  { inView, marks, paint }: FlowView,
  { edge, ...drawn }: Pick<WayEdgeData, "points" | "label" | "figure" | "band" | "spot"> & { readonly edge: FlowEdge },
): WayEdgeType {
  const isSelected = edge.kind === "rule" && inView?.kind === "rule" && inView.index === edge.index;
  return {
    id: edge.id,
    type: "way",
    source: edge.from,
    target: edge.to ?? END,
    sourceHandle: `${edge.id}|out`,
    targetHandle: `${edge.id}|in`,
    reconnectable: "target",
    zIndex: isSelected ? 1 : 0,
    data: { ...drawn, look: wayLook(edge, marks), isSelected, paint },
  };
}

function clipped(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}

/** A figure beside the way, and how wide its band is. */
function painted({ paint, traffic }: FlowView, { id, from }: FlowEdge): { figure: string; band: number } {
  const way = traffic?.ways.get(id);
  if (!traffic || !way || paint === "rules") return { figure: "", band: 0 };
  if (paint === "drop") return { figure: way.walks.toLocaleString("en"), band: bandWidth(way.walks, traffic.most) };
  const seconds = traffic.figures.steps[from]?.medianSeconds ?? null;
  if (seconds === null || way.walks === 0) return { figure: "", band: 0 };
  const longest = Math.max(...Object.values(traffic.figures.steps).map((step) => step.medianSeconds ?? 0), 1);
  return { figure: clockTime(seconds), band: bandWidth(seconds, longest) };
}

function dropOf({ paint, traffic }: FlowView, { boxes }: FlowLayout, key: string, box: Box): DropSpurProps | null {
  const step = traffic?.figures.steps[key];
  if (paint !== "drop" || !traffic || !step || step.left === 0) return null;
  const hasNeighbour = [...boxes.values()].some(
    (other) => other.x > box.x && other.y < box.y + box.height && box.y < other.y + other.height,
  );
  return {
    side: hasNeighbour ? "left" : "right",
    width: bandWidth(step.left, traffic.most),
    left: `${step.left.toLocaleString("en")} left`,
    share: `${((step.left / Math.max(1, step.reached)) * 100).toFixed(1)}%`,
  };
}
