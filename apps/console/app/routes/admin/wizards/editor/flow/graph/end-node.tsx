import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import { Ports, type StepNodeData } from "./step-node.tsx";

export type EndNodeType = Node<Pick<StepNodeData, "leaving" | "arriving"> & { readonly says: string }, "end">;

/** Where walks are handed in. */
export const EndNode = memo(function EndNode({ data }: NodeProps<EndNodeType>) {
  return (
    <>
      <Ports {...data} />
      <div className="flow-end num">{data.says}</div>
    </>
  );
});
