import "./flow-panel.css";
import { forwardRef } from "react";
import type { FlowActs } from "../acts/use-flow-acts.ts";
import type { FlowView, InView } from "../model/flow-view.ts";
import { RulePanel } from "./rule-panel.tsx";
import { StepPanel } from "./step-panel.tsx";

export interface FlowPanelProps {
  readonly view: FlowView;
  readonly acts: FlowActs;
  readonly onLook: (at: InView, byKeyboard: boolean) => void;
  readonly onClose: () => void;
}

/** What is looked at, as sentences that can be changed. */
export const FlowPanel = forwardRef<HTMLHeadingElement, FlowPanelProps>(function FlowPanel(props, heading) {
  const { view, onClose } = props;
  const { inView, graph } = view;
  if (inView === null) return null;
  const key = inView.kind === "step" ? inView.key : view.definition.flow[inView.index]?.from;
  const step = graph.steps.find((each) => each.key === key);
  if (!step) return null;
  const edge =
    inView.kind === "rule" ? step.edges.find((each) => each.kind === "rule" && each.index === inView.index) : undefined;
  return (
    <aside
      className="flow-panel float"
      aria-label={edge ? "Rule" : "Step"}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {edge?.kind === "rule" ? (
        <RulePanel {...props} step={step} edge={edge} heading={heading} />
      ) : (
        <StepPanel {...props} step={step} heading={heading} />
      )}
    </aside>
  );
});
