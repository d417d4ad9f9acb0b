import { Icon, VisuallyHidden } from "@boardwalk/ui";
import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import { OctagonAlert, TriangleAlert } from "lucide-react";
import { memo } from "react";
import type { StepLook } from "../model/step-in-words.ts";
import { DropSpur, type DropSpurProps } from "./drop-spur.tsx";

/** Where a way leaves or arrives at a node. */
export interface Port {
  readonly id: string;
  readonly x: number;
}

export type StepNodeData = {
  readonly number: number;
  readonly name: string;
  readonly look: StepLook;
  readonly says: string;
  readonly warnings: number;
  readonly isSelected: boolean;
  /** The one that Tab leads to. */
  readonly isCurrent: boolean;
  readonly leaving: readonly Port[];
  readonly arriving: readonly Port[];
  readonly drop: DropSpurProps | null;
};
export type StepNodeType = Node<StepNodeData, "step">;

export const StepNode = memo(function StepNode({ id, data }: NodeProps<StepNodeType>) {
  const { number, name, look, says, warnings, isSelected, isCurrent } = data;
  return (
    <>
      <Handle id="in" type="target" position={Position.Top} className="flow-in" isConnectableStart={false} />
      <Ports {...data} />
      <button
        type="button"
        className={`flow-step flow-step-${look}`}
        data-step={id}
        tabIndex={isCurrent ? 0 : -1}
        aria-pressed={isSelected}
      >
        <span className="flow-step-name clip" title={name}>
          <VisuallyHidden>{number}. </VisuallyHidden>
          {name}
        </span>
        <span className="flow-step-says clip">
          {look === "unreachable" || look === "circle" || look === "wrong" ? <Icon icon={OctagonAlert} /> : null}
          {look === "plain" && warnings > 0 ? <Icon icon={TriangleAlert} label="has warnings" /> : null}
          {says}
        </span>
      </button>
      <Handle id="out" type="source" position={Position.Bottom} className="flow-out" title="Drag to draw a rule" />
      {data.drop && <DropSpur {...data.drop} />}
    </>
  );
});

/** Ways end here; nothing is drawn from them. */
export function Ports({ leaving, arriving }: Pick<StepNodeData, "leaving" | "arriving">) {
  return (
    <>
      {arriving.map(({ id, x }) => (
        <Handle
          key={`${id}|in`}
          id={`${id}|in`}
          type="target"
          position={Position.Top}
          className="flow-port"
          style={{ left: x }}
          isConnectable={false}
        />
      ))}
      {leaving.map(({ id, x }) => (
        <Handle
          key={`${id}|out`}
          id={`${id}|out`}
          type="source"
          position={Position.Bottom}
          className="flow-port"
          style={{ left: x }}
          isConnectable={false}
        />
      ))}
    </>
  );
}
