import type { FlowEdge, FlowStep } from "@boardwalk/engine";
import { Button, buttonClass } from "@boardwalk/ui";
import { Link, useParams } from "@remix-run/react";
import { ArrowDown, ArrowUp, Trash2, X } from "lucide-react";
import type { Ref } from "react";
import { paths } from "../../../../../../paths.ts";
import { stepBefore } from "../acts/step-before.ts";
import { clockTime } from "../model/clock-time.ts";
import { noMarks } from "../model/flow-marks.ts";
import { wayInWords } from "../model/way-in-words.ts";
import { DrawTo } from "./draw-to.tsx";
import { FindingNotes } from "./finding-notes.tsx";
import type { FlowPanelProps } from "./flow-panel.tsx";

export interface StepPanelProps extends FlowPanelProps {
  readonly step: FlowStep;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** One step: where it leads in the order in which its rules are tried, what walks came to there, what is wrong. */
export function StepPanel({ view, acts, onLook, onClose, step, heading }: StepPanelProps) {
  const { definition, graph, marks, traffic } = view;
  const { key = "" } = useParams();
  const { findings, isUnreachable } = marks.steps.get(step.key) ?? noMarks;
  const rules = step.edges.filter((edge) => edge.kind === "rule");
  const figures = traffic?.figures.steps[step.key];
  return (
    <>
      <section className="flow-panel-part">
        <div className="flow-panel-head">
          <h2 ref={heading} tabIndex={-1}>
            {step.position + 1}. {step.definition.name}
          </h2>
          <Link className={buttonClass("quiet", "sm")} to={paths.wizard(key, { at: step.key })}>
            Edit
          </Link>
          <Button variant="quiet" size="sm" icon={X} aria-label="Close" onPress={onClose} />
        </div>
        <ol className="flow-ways" aria-label="Where it leads">
          {step.edges.map((edge) => (
            <li key={edge.id}>
              {way(edge)}
              {edge.kind === "rule" && ruleActs(edge.index)}
            </li>
          ))}
        </ol>
        <DrawTo definition={definition} from={step.key} onDraw={acts.draw} />
        {figures && (
          <dl className="flow-facts">
            <dt>Reached</dt>
            <dd className="num">{figures.reached.toLocaleString("en")} walks</dd>
            <dt>Still there</dt>
            <dd className="num">{figures.stillThere.toLocaleString("en")}</dd>
            <dt>Left</dt>
            <dd className="num">{figures.left.toLocaleString("en")}</dd>
            {figures.medianSeconds !== null && (
              <>
                <dt>Median time</dt>
                <dd className="num">{clockTime(figures.medianSeconds)}</dd>
              </>
            )}
          </dl>
        )}
      </section>
      <FindingNotes
        definition={definition}
        findings={findings}
        acts={acts}
        before={isUnreachable ? stepBefore(graph, marks, step.key) : null}
      />
    </>
  );

  function way(edge: FlowEdge) {
    const words = wayInWords(edge, definition, step.edges.length === 1);
    if (edge.kind === "next") return <span>{words}</span>;
    return (
      <button type="button" className="link-btn" onClick={() => onLook({ kind: "rule", index: edge.index }, true)}>
        {words}
      </button>
    );
  }

  function ruleActs(index: number) {
    const place = rules.findIndex((edge) => edge.index === index);
    const words = `rule ${place + 1}`;
    return (
      <span className="flow-way-acts">
        <Button
          variant="quiet"
          size="sm"
          icon={ArrowUp}
          aria-label={`Try ${words} earlier`}
          disabled={place === 0}
          onPress={() => acts.move(index, place - 1)}
        />
        <Button
          variant="quiet"
          size="sm"
          icon={ArrowDown}
          aria-label={`Try ${words} later`}
          disabled={place === rules.length - 1}
          onPress={() => acts.move(index, place + 1)}
        />
        <Button
          variant="quiet"
          size="sm"
          icon={Trash2}
          aria-label={`Remove ${words}`}
          onPress={() => acts.remove(index)}
        />
      </span>
    );
  }
}
