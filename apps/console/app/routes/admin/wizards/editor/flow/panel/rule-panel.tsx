import type { FlowStep, RuleEdge } from "@boardwalk/engine";
import { Button } from "@boardwalk/ui";
import { ArrowDown, ArrowUp, Trash2, X } from "lucide-react";
import type { Ref } from "react";
import { stepName, wayInWords } from "../model/way-in-words.ts";
import { FindingNotes } from "./finding-notes.tsx";
import type { FlowPanelProps } from "./flow-panel.tsx";
import { RuleForm } from "./rule-form.tsx";
import { takenInWords } from "./taken-in-words.ts";

export interface RulePanelProps extends FlowPanelProps {
  readonly step: FlowStep;
  readonly edge: RuleEdge;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** One rule: what it says, how often it was taken, and its place among the others of its step. */
export function RulePanel({ view, acts, onLook, onClose, step, edge, heading }: RulePanelProps) {
  const { definition, marks, traffic } = view;
  const rules = step.edges.filter((each) => each.kind === "rule");
  const place = rules.findIndex(({ index }) => index === edge.index);
  const next = step.edges.find((each) => each.kind === "next");
  const taken = traffic?.ways.get(edge.id);
  return (
    <>
      <section className="flow-panel-part">
        <div className="flow-panel-head">
          <h2 ref={heading} tabIndex={-1}>
            Rule from{" "}
            <button type="button" className="link-btn" onClick={() => onLook({ kind: "step", key: step.key }, true)}>
              {step.definition.name}
            </button>
          </h2>
          <Button
            variant="quiet"
            size="sm"
            icon={Trash2}
            aria-label="Remove rule"
            onPress={() => acts.remove(edge.index)}
          />
          <Button variant="quiet" size="sm" icon={X} aria-label="Close" onPress={onClose} />
        </div>
        <RuleForm definition={definition} index={edge.index} rule={edge.rule} onLead={acts.lead} />
        <dl className="flow-facts">
          {taken && (
            <>
              <dt>Taken</dt>
              <dd className="num">{takenInWords(taken)}</dd>
            </>
          )}
          <dt>Order</dt>
          <dd className="flow-order">
            <span className="num">
              {place + 1} of {rules.length}
              {edge.rule.priority === 0 ? "" : `, priority ${edge.rule.priority}`}
            </span>
            <Button
              variant="quiet"
              size="sm"
              icon={ArrowUp}
              aria-label="Try earlier"
              disabled={place === 0}
              onPress={() => acts.move(edge.index, place - 1)}
            />
            <Button
              variant="quiet"
              size="sm"
              icon={ArrowDown}
              aria-label="Try later"
              disabled={place === rules.length - 1}
              onPress={() => acts.move(edge.index, place + 1)}
            />
          </dd>
          <dt>Otherwise</dt>
          <dd>{otherwise()}</dd>
        </dl>
      </section>
      <FindingNotes findings={marks.rules.get(edge.index) ?? []} />
    </>
  );

  /** What is tried once this one does not match. */
  function otherwise(): string {
    const behind = rules[place + 1];
    if (behind) return wayInWords(behind, definition, false);
    if (next) return next.to === null ? "The end" : `${stepName(definition, next.to)}, next in order`;
    return "Nothing: a rule before it is always taken";
  }
}
