import type { FlowEdge, FlowGraph } from "@boardwalk/engine";
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from "elkjs/lib/elk-api.js";
import { type Box, END, END_SIZE, type FlowLayout, type Point, STEP_SIZE } from "./flow-layout.ts";

/** ELK, in a worker or beside. */
export type Arrange = (graph: ElkNode, options: LayoutOptions) => Promise<ElkNode>;

// The order of the document decides wherever there is a choice, so that one rule that changes moves little.
const OPTIONS: LayoutOptions = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "POLYLINE",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
  "elk.layered.spacing.nodeNodeBetweenLayers": "56",
  "elk.layered.spacing.edgeNodeBetweenLayers": "24",
  "elk.spacing.nodeNode": "176",
  "elk.spacing.edgeNode": "56",
  "elk.spacing.edgeEdge": "40",
  "elk.spacing.componentComponent": "120",
};
const STEP_OPTIONS: LayoutOptions = { "elk.portConstraints": "FIXED_SIDE" };
const LEAVES: LayoutOptions = { "elk.port.side": "SOUTH" };
const ARRIVES: LayoutOptions = { "elk.port.side": "NORTH" };

/** Lays a graph out from the first step at the top to the end at the bottom. */
export async function layOutFlow(graph: FlowGraph, arrange: Arrange): Promise<FlowLayout> {
  const drawn = graph.edges.filter(isDrawn);
  const ports = new Map<string, { id: string; layoutOptions: LayoutOptions }[]>();
  const addPort = (node: string, id: string, layoutOptions: LayoutOptions): string => {
    const others = ports.get(node);
    if (others) others.push({ id, layoutOptions });
    else ports.set(node, [{ id, layoutOptions }]);
    return id;
  };
  const edges = drawn.map((edge): ElkExtendedEdge => {
    const source = addPort(edge.from, `${edge.id}|out`, LEAVES);
    const target = addPort(edge.to ?? END, `${edge.id}|in`, ARRIVES);
    return { id: edge.id, sources: [source], targets: [target] };
  });
  const node = (id: string, size: { width: number; height: number }): ElkNode => ({
    id,
    ...size,
    layoutOptions: STEP_OPTIONS,
    ports: (ports.get(id) ?? []).map((port) => ({ ...port, width: 0, height: 0 })),
  });
  const children = graph.steps.map(({ key }) => node(key, STEP_SIZE));
  if (children.length > 0) children.push(node(END, END_SIZE));
  const arranged = await arrange({ id: "flow", children, edges }, OPTIONS);
  return { boxes: boxesOf(arranged), lines: linesOf(arranged) };
}

/** A rule to a step that is not there has no place in a picture; the list has it. */
function isDrawn(edge: FlowEdge): boolean {
  return edge.kind === "next" || edge.hasTarget;
}

function boxesOf({ children = [] }: ElkNode): Map<string, Box> {
  return new Map(children.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]));
}

function linesOf({ edges = [] }: ElkNode): Map<string, readonly Point[]> {
  return new Map(
    edges.map(({ id, sections = [] }) => [
      id ?? "",
      sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
    ]),
  );
}
