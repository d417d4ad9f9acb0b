import { SectionHead, State } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import type { PublishLoaded } from "./load-publish.ts";

type FindingsProps = Pick<PublishLoaded, "findings" | "errors" | "warnings"> & { wizardKey: string };

/** What is wrong with the draft, or may be: each where it is, with what to do, and the way there. */
export function Findings({ wizardKey, findings, errors, warnings }: FindingsProps) {
  const more = errors + warnings - findings.length;
  return (
    <section aria-labelledby="findings-head">
      <SectionHead
        id="findings-head"
        title={errors > 0 ? "To put right first" : "Worth a look"}
        action={<span className="hint">{countsInWords(errors, warnings)}</span>}
      />
      <ul className="publish-findings">
        {findings.map(({ code, severity, at, where, message }) => (
          <li key={`${code} ${at} ${message}`}>
            <State tone={severity === "error" ? "error" : "changed"}>
              {severity === "error" ? "Error" : "Warning"}
            </State>
            <span>
              <Link to={paths.wizard(wizardKey, { at })}>{where}</Link>
              <br />
              {message}
            </span>
          </li>
        ))}
        {more > 0 && <li className="faint">and {more} more</li>}
      </ul>
    </section>
  );
}

function countsInWords(errors: number, warnings: number): string {
  return [
    ...(errors > 0 ? [errors === 1 ? "1 error" : `${errors} errors`] : []),
    ...(warnings > 0 ? [warnings === 1 ? "1 warning" : `${warnings} warnings`] : []),
  ].join(", ");
}
