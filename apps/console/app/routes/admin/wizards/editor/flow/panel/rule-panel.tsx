import "../../inspector/inspector.css";
import type { FlowStep, RuleEdge } from "@boardwalk/engine";
import { Button } from "@boardwalk/ui";
import { X } from "lucide-react";
import { type Ref, useRef } from "react";
import { focusMove } from "../../inspector/rules/focus-move.ts";
import { RuleItem } from "../../inspector/rules/rule-item.tsx";
import { nameAt } from "../../outline/rows/name-at.ts";
import { wayInWords } from "../model/way-in-words.ts";
import { FindingNotes } from "./finding-notes.tsx";
import type { FlowPanelProps } from "./flow-panel.tsx";
import { takenInWords } from "./taken-in-words.ts";

export interface RulePanelProps extends FlowPanelProps {
  readonly step: FlowStep;
  readonly edge: RuleEdge;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** One rule, as in the inspector, with how often it was taken and what is tried once it does not match. */
export function RulePanel({ view, acts, onLook, onClose, step, edge, heading }: RulePanelProps) {
  const { definition, marks, traffic } = view;
  const list = useRef<HTMLOListElement>(null);
  const rules = step.edges.filter((each) => each.kind === "rule");
  const place = rules.findIndex(({ index }) => index === edge.index);
  const taken = traffic?.ways.get(edge.id);
  return (
    <>
      <section className="insp flow-panel-part">
        <div className="flow-panel-head">
          <h2 ref={heading} tabIndex={-1}>
            Rule from{" "}
            <button type="button" className="link-btn" onClick={() => onLook({ kind: "step", key: step.key }, true)}>
              {step.definition.name}
            </button>
          </h2>
          <Button variant="quiet" size="sm" icon={X} aria-label="Close" onPress={onClose} />
        </div>
        <ol className="rule-list" ref={list}>
          <RuleItem
            index={edge.index}
            place={place}
            count={rules.length}
            onMoved={(_, which) => requestAnimationFrame(() => focusMove(list.current, which))}
            onRemoved={() => onLook({ kind: "step", key: step.key }, true)}
          />
        </ol>
        <dl className="flow-facts">
          {taken && (
            <>
              <dt>Taken</dt>
              <dd className="num">{takenInWords(taken)}</dd>
            </>
          )}
          <dt>Otherwise</dt>
          <dd>{otherwise()}</dd>
        </dl>
      </section>
      <FindingNotes definition={definition} findings={marks.rules.get(edge.index) ?? []} acts={acts} />
    </>
  );

  function otherwise(): string {
    const behind = rules[place + 1];
    if (behind) return wayInWords(behind, definition, false);
    const next = step.edges.find((each) => each.kind === "next");
    if (next) return next.to === null ? "The end" : `${nameAt(definition, next.to)}, next in order`;
    return edge.leads ? "Nothing: it is always taken" : "Nothing: a rule before it is always taken";
  }
}
