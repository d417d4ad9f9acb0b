import "./flow-list.css";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { FlowView, InView } from "../model/flow-view.ts";
import { StepRow } from "./step-row.tsx";

export interface FlowListProps {
  readonly view: FlowView;
  readonly onLook: (at: InView, byKeyboard: boolean) => void;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The graph as a list: every step with the ways that lead on from it. One stop for Tab; arrow keys go from row to row. */
export function FlowList({ view, onLook }: FlowListProps) {
  const list = useRef<HTMLOListElement>(null);
  const { graph, inView, definition, marks, traffic } = view;
  const shown = useMemo(() => ({ definition, marks, traffic }), [definition, marks, traffic]);
  const rule = inView?.kind === "rule" ? inView.index : null;
  const step = inView?.kind === "step" ? inView.key : null;

  // What was chosen in the picture comes into sight here, too.
  useEffect(() => {
    if (rule === null && step === null) return;
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [rule, step]);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const move = MOVES[event.key];
    if (!move || event.altKey || event.metaKey || event.ctrlKey) return;
    const rows = [...event.currentTarget.querySelectorAll("button")];
    const at = event.target instanceof HTMLButtonElement ? rows.indexOf(event.target) : -1;
    if (at < 0) return;
    event.preventDefault();
    rows[move(at, rows.length - 1)]?.focus();
  };

  return (
    <ol className="flow-list" ref={list} onKeyDown={onKeyDown} aria-label="Steps and where they lead">
      {graph.steps.map((each, place) => (
        <StepRow
          key={each.key}
          step={each}
          shown={shown}
          isSelected={step === each.key}
          selectedRule={each.edges.some((edge) => edge.kind === "rule" && edge.index === rule) ? rule : null}
          isTabStop={inView === null ? place === 0 : step === each.key}
          onLook={onLook}
        />
      ))}
    </ol>
  );
}
