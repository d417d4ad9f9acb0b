import type { FlowEdge, FlowStep } from "@boardwalk/engine";
import { type NodeHandle, Position } from "@xyflow/react";
import { type Box, END, type FlowLayout, type Point } from "../layout/flow-layout.ts";
import { wayLook } from "../model/flow-marks.ts";
import type { FlowView } from "../model/flow-view.ts";
import { stepInWords } from "../model/step-in-words.ts";
import { bandWidth } from "../model/traffic.ts";
import type { DropSpurProps } from "./drop-spur.tsx";
import type { EndNodeType } from "./end-node.tsx";
import type { LabelledWay } from "./labelled-ways.ts";
import type { Port, StepNodeType } from "./step-node.tsx";
import type { WayEdgeType } from "./way-edge.tsx";

export type FlowNode = StepNodeType | EndNodeType;

export interface GraphElements {
  readonly nodes: FlowNode[];
  readonly edges: WayEdgeType[];
}

/** What React Flow draws: everything that has a place by now. */
export function graphElements(
  view: FlowView,
  layout: FlowLayout,
  ways: readonly LabelledWay[],
  current: string | null,
): GraphElements {
  const ports = portsOf(view.graph.edges, layout);
  const nodes = view.graph.steps.flatMap((step): FlowNode[] => {
    const box = layout.boxes.get(step.key);
    return box ? [stepNode(view, layout, { step, box, current, ports: ports.get(step.key) ?? NO_PORTS })] : [];
  });
  const end = layout.boxes.get(END);
  if (end) nodes.push(endNode(view, end, ports.get(END) ?? NO_PORTS));
  return { nodes, edges: ways.map((way) => wayEdge(view, way)) };
}

interface Ports {
  readonly leaving: readonly Port[];
  readonly arriving: readonly Port[];
}
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

function wayEdge({ inView, marks, paint }: FlowView, { edge, ...drawn }: LabelledWay): WayEdgeType {
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
