import "./react-flow.css";
import "./flow-stage.css";
import {
  Background,
  BackgroundVariant,
  type EdgeTypes,
  type IsValidConnection,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
} from "@xyflow/react";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { END, type FlowLayout } from "../layout/flow-layout.ts";
import type { FlowView, InView } from "../model/flow-view.ts";
import { EndNode } from "./end-node.tsx";
import { graphElements } from "./graph-elements.ts";
import { labelledWays } from "./labelled-ways.ts";
import { MapBox } from "./map-box.tsx";
import { type Direction, stepBeside } from "./step-beside.ts";
import { StepNode } from "./step-node.tsx";
import { tabStop } from "./tab-stop.ts";
import { useShowInView } from "./use-show-in-view.ts";
import { WayEdge, type WayEdgeType } from "./way-edge.tsx";

export interface FlowStageProps {
  readonly view: FlowView;
  readonly layout: FlowLayout;
  readonly onLook: (at: InView, byKeyboard: boolean) => void;
  /** A rule was drawn between two steps. */
  readonly onDraw: (from: string, to: string) => void;
  /** The end of a way was dragged to another step. */
  readonly onLead: (id: string, to: string) => void;
}

const NODES: NodeTypes = { step: StepNode, end: EndNode };
const EDGES: EdgeTypes = { way: WayEdge };
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const canBeDrawn: IsValidConnection<WayEdgeType> = ({ source, target }) => target !== END && source !== target;

/** The graph: what is drawn, dragged and walked through by arrow keys here says `onLook`, `onDraw` and `onLead`. */
export default function FlowStage(props: FlowStageProps) {
  return (
    <ReactFlowProvider>
      <Stage {...props} />
    </ReactFlowProvider>
  );
}

function Stage({ view, layout, onLook, onDraw, onLead }: FlowStageProps) {
  const [isDrawing, setDrawing] = useState(false);
  const [focused, setFocused] = useState<string | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const selected = view.inView?.kind === "step" ? view.inView.key : null;
  const { definition, graph, paint, traffic } = view;
  const current = useMemo(
    () =>
      tabStop(
        graph.steps.map(({ key }) => key),
        [focused, selected],
      ),
    [graph, focused, selected],
  );
  const ways = useMemo(
    () => labelledWays({ definition, graph, paint, traffic }, layout),
    [definition, graph, paint, traffic, layout],
  );
  const { nodes, edges } = useMemo(() => graphElements(view, layout, ways, current), [view, layout, ways, current]);
  const showStep = useShowInView(view, layout);

  const focusStep = (key: string) => {
    setFocused(key);
    showStep(key, () =>
      stage.current?.querySelector<HTMLElement>(`[data-step="${key}"]`)?.focus({ preventScroll: true }),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = stepOf(event.target);
    const direction = ARROWS[event.key];
    if (event.key === "Escape" && view.inView !== null) onLook(null, true);
    if (from === null || direction === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const next = stepBeside(stepBoxes(layout), from, direction);
    if (next !== null) focusStep(next);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the steps, which are buttons
    <div
      className={`flow-graph${isDrawing ? " flow-is-drawing" : ""}`}
      ref={stage}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setFocused(stepOf(target) ?? focused)}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        onlyRenderVisibleElements
        nodesDraggable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={0.1}
        maxZoom={2}
        connectionRadius={1}
        reconnectRadius={12}
        isValidConnection={canBeDrawn}
        onNodeClick={({ detail }, { id }) => id !== END && onLook({ kind: "step", key: id }, detail === 0)}
        onEdgeClick={(_, { id }) => onLook(wayInView(view, id), false)}
        onPaneClick={() => onLook(null, false)}
        onConnectStart={() => setDrawing(true)}
        onConnectEnd={() => setDrawing(false)}
        onConnect={({ source, target }) => onDraw(source, target)}
        onReconnectStart={() => setDrawing(true)}
        onReconnectEnd={() => setDrawing(false)}
        onReconnect={({ id }, { target }) => onLead(id, target)}
        proOptions={{ hideAttribution: true }}
        aria-label={`Graph of ${view.graph.steps.length} steps; the list says the same`}
      >
        <Background variant={BackgroundVariant.Lines} gap={[160, 114]} patternClassName="flow-grid" />
        <MapBox />
      </ReactFlow>
    </div>
  );
}

/** A rule is looked at itself; what follows in order belongs to its step. */
function wayInView({ graph }: FlowView, id: string): InView {
  const edge = graph.edges.find((other) => other.id === id);
  if (!edge) return null;
  return edge.kind === "rule" ? { kind: "rule", index: edge.index } : { kind: "step", key: edge.from };
}

function stepBoxes({ boxes }: FlowLayout) {
  return new Map([...boxes].filter(([key]) => key !== END));
}

function stepOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset["step"] ?? null) : null;
}
