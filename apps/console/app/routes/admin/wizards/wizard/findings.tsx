import { SectionHead, State } from "@boardwalk/ui";
import type { WizardLoaded } from "./load-wizard.ts";

/** What is wrong with the draft, or may be: each where it is, with what to do. */
export function Findings({
  findings,
  moreFindings,
  errors,
}: Pick<WizardLoaded, "findings" | "moreFindings" | "errors">) {
  const warnings = findings.length + moreFindings - errors;
  return (
    <section aria-labelledby="findings-head">
      <SectionHead
        id="findings-head"
        title="Findings"
        action={findings.length > 0 && <span className="hint">{countsInWords(errors, warnings)}</span>}
      />
      {findings.length === 0 ? (
        <p className="hint">Nothing to mend: every step can be reached, and every walk comes to an end.</p>
      ) : (
        <ul className="findings">
          {findings.map(({ code, severity, where, message }) => (
            <li key={`${code} ${where} ${message}`}>
              <State tone={severity === "error" ? "error" : "changed"}>
                {severity === "error" ? "Error" : "Warning"}
              </State>
              <span>
                <b>{where}</b>
                <br />
                {message}
              </span>
            </li>
          ))}
          {moreFindings > 0 && <li className="faint">and {moreFindings} more</li>}
        </ul>
      )}
    </section>
  );
}

function countsInWords(errors: number, warnings: number): string {
  return [
    ...(errors > 0 ? [errors === 1 ? "1 error" : `${errors} errors`] : []),
    ...(warnings > 0 ? [warnings === 1 ? "1 warning" : `${warnings} warnings`] : []),
  ].join(", ");
}
