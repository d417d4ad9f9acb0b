import { AuthorIcon } from "@boardwalk/runner";
import type { WizardInWords } from "./wizard-in-words.ts";

/** What will be asked, step by step, so that it can be had at hand. */
export function WizardAsks({ asks, untold }: Pick<WizardInWords, "asks" | "untold">) {
  if (asks.length === 0) return null;
  return (
    <section aria-labelledby="asks">
      <h2 className="ob-h2" id="asks">
        What you will be asked
      </h2>
      <ol className="wizard-asks">
        {asks.map(({ key, step, icon, required, sets }) => (
          <li key={key}>
            <span className={required ? "wizard-step" : "wizard-step wizard-optional"}>
              <AuthorIcon name={icon} />
              {step}
            </span>
            {!required && <span className="optional"> (optional)</span>}
            {sets.length > 0 && <span className="wizard-sets">{sets.join(" · ")}</span>}
          </li>
        ))}
      </ol>
      <p className="hint">
        {untold > 0 && `${untold === 1 ? "One more step follows" : `${untold} more steps follow`}. `}
        Which of them you meet depends on what you answer.
      </p>
    </section>
  );
}
