import type { FlowStep } from "@boardwalk/engine";
import { Icon } from "@boardwalk/ui";
import { ArrowDown, CornerDownRight, OctagonAlert } from "lucide-react";
import { memo } from "react";
import { wayLook } from "../model/flow-marks.ts";
import type { FlowView, InView } from "../model/flow-view.ts";
import { stepInWords } from "../model/step-in-words.ts";
import { wayInWords } from "../model/way-in-words.ts";

export interface StepRowProps {
  readonly step: FlowStep;
  /** The same as long as nothing but what is looked at changes. */
  readonly shown: Pick<FlowView, "definition" | "marks" | "traffic">;
  readonly isSelected: boolean;
  readonly selectedRule: number | null;
  readonly isTabStop: boolean;
  readonly onLook: (at: InView, byKeyboard: boolean) => void;
}

/** A step with the ways that lead on from it, in the order in which they are tried. */
export const StepRow = memo(function StepRow(props: StepRowProps) {
  const { step, shown, isSelected, selectedRule, isTabStop, onLook } = props;
  const { definition, marks, traffic } = shown;
  const { look, says } = stepInWords(step, marks.steps.get(step.key), traffic);
  return (
    <li className="flow-list-step">
      <button
        type="button"
        className={`flow-row flow-row-${look}`}
        aria-current={isSelected ? "true" : undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={({ detail }) => onLook({ kind: "step", key: step.key }, detail === 0)}
      >
        <span className="flow-row-number num">{step.position + 1}</span>
        <span className="flow-row-name clip" title={step.definition.name}>
          {step.definition.name}
        </span>
        <span className="flow-row-says clip">{says}</span>
      </button>
      <ul>
        {step.edges.map((edge) => {
          const way = wayLook(edge, marks);
          const words = wayInWords(edge, definition, step.edges.length === 1);
          const isCurrent = edge.kind === "rule" && edge.index === selectedRule;
          const walks = traffic?.ways.get(edge.id)?.walks;
          return (
            <li key={edge.id}>
              <button
                type="button"
                className={`flow-row flow-row-way flow-row-${way}`}
                aria-current={isCurrent ? "true" : undefined}
                tabIndex={isCurrent ? 0 : -1}
                onClick={({ detail }) =>
                  onLook(
                    edge.kind === "rule" ? { kind: "rule", index: edge.index } : { kind: "step", key: step.key },
                    detail === 0,
                  )
                }
              >
                <Icon
                  icon={
                    way === "wrong" || way === "round"
                      ? OctagonAlert
                      : edge.kind === "next"
                        ? ArrowDown
                        : CornerDownRight
                  }
                />
                <span className="flow-row-words" title={words}>
                  {words}
                  {SAYS[way] !== undefined && <em>, {SAYS[way]}</em>}
                </span>
                {walks !== undefined && <span className="flow-row-figure num">{walks.toLocaleString("en")}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
});

const SAYS: Partial<Record<ReturnType<typeof wayLook>, string>> = {
  wrong: "which is wrong",
  round: "which leads round",
  never: "never taken",
};
