import { SectionHead, State } from "@boardwalk/ui";
import type { WalkLoaded } from "./load-walk.ts";

type Step = WalkLoaded["steps"][number];

const STATE = {
  done: { tone: "live", says: "Done" },
  skipped: { tone: "closed", says: "Skipped" },
  here: { tone: "changed", says: "Stands here" },
  open: { tone: "draft", says: "To come" },
  aside: { tone: "closed", says: "Off the path" },
} as const satisfies Record<Step["state"], { tone: string; says: string }>;

export function WalkSteps({
  steps,
  keepsAnswers,
  isCompleted,
}: Pick<WalkLoaded, "steps" | "keepsAnswers"> & { isCompleted: boolean }) {
  const areGone = isCompleted && !keepsAnswers;
  return (
    <section aria-labelledby="steps-head">
      <SectionHead id="steps-head" title="Path and answers" />
      {areGone && <p className="hint">The answers were deleted when they were handed in. The path is kept.</p>}
      <ol className="walk-steps">
        {steps.map((step) => (
          <li key={step.key} className={step.state === "aside" ? "is-aside" : undefined}>
            <div className="walk-step-head">
              <h3>{step.name}</h3>
              <State tone={STATE[step.state].tone}>{STATE[step.state].says}</State>
              {step.attention && <span className="hint">{step.attention} of attention</span>}
            </div>
            {step.answers.length > 0 && <Answers answers={step.answers} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answers({ answers }: Pick<Step, "answers">) {
  return (
    <dl className="walk-answers">
      {answers.map(({ key, title, isMasked, lines }) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd>
            {isMasked && (
              <span className="faint">
                <span aria-hidden="true">•••••••• </span>Sensitive: answered, and shown to the walker alone
              </span>
            )}
            {lines.map(({ text, more, price }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer may be alike, and none moves
              <span key={place} className="walk-line">
                <span>
                  {text}
                  {more !== null && <span className="faint"> {more}</span>}
                </span>
                {price !== null && <span className="num">{price}</span>}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
