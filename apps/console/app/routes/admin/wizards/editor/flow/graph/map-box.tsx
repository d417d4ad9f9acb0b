import { Button } from "@boardwalk/ui";
import { MiniMap, useReactFlow, useStore } from "@xyflow/react";
import { Maximize, Minus, Plus } from "lucide-react";
import type { FlowNode } from "./graph-elements.ts";

/** The whole graph in small, how near one is, and what changes that. */
export function MapBox() {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <div className="flow-map float nopan nowheel">
      <MiniMap<FlowNode>
        className="flow-map-picture"
        nodeClassName={mapLook}
        ariaLabel="Map of the graph"
        pannable
        zoomable
        bgColor="transparent"
        maskStrokeWidth={2}
      />
      <div className="flow-map-bar">
        <span className="num">{percent}%</span>
        <span className="flow-map-acts">
          <Button variant="quiet" size="sm" icon={Minus} aria-label="Zoom out" onPress={() => void zoomOut()} />
          <Button variant="quiet" size="sm" icon={Plus} aria-label="Zoom in" onPress={() => void zoomIn()} />
          <Button
            variant="quiet"
            size="sm"
            icon={Maximize}
            aria-label="Fit"
            onPress={() => void fitView({ maxZoom: 1, padding: 0.08 })}
          />
        </span>
      </div>
    </div>
  );
}

function mapLook({ type, data }: FlowNode): string {
  if (type === "end") return "flow-map-end";
  const isWrong = "look" in data && (data.look === "unreachable" || data.look === "circle" || data.look === "wrong");
  return isWrong ? "flow-map-wrong" : "flow-map-step";
}
