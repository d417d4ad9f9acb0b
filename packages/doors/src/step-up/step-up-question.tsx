import "./step-up.css";
import { buttonClass, ErrorSummary, Icon, PageHead } from "@boardwalk/ui";
import type { StepUpAsked } from "@boardwalk/web/step-up-asked";
import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { problemsOf } from "../frame/problems-of.ts";
import { leadOf } from "./lead-of.ts";
import { WAYS } from "./ways.ts";

export interface StepUpQuestionProps {
  asked: StepUpAsked;
  /** The way that is open; without it the strongest one. */
  open?: string | undefined;
  /** By field; at "" what is about none. */
  errors?: Readonly<Record<string, readonly string[]>>;
}

/** Asks who it is, in place: the strongest way first, the others one press away. Plain forms, so that no script is needed. */
export function StepUpQuestion({ asked, open, errors = {} }: StepUpQuestionProps) {
  const ways = WAYS.filter(({ isThere }) => isThere(asked, open));
  const first = ways.find(({ way }) => way === open) ?? ways[0];
  const others = ways.filter((one) => one !== first);
  const problems = problemsOf(errors, (field) => (field === "" ? `proof-${first?.way}` : field));
  return (
    <div className="proof">
      <PageHead title="Confirm that it is you" lead={leadOf(asked)} />
      {problems.length > 0 && <ErrorSummary title="That did not confirm it" errors={problems} />}
      {first && (
        <div id={`proof-${first.way}`} className="proof-first">
          <first.Form asked={asked} errors={errors} />
        </div>
      )}
      {others.length > 0 && (
        <section aria-labelledby="proof-others">
          <h2 id="proof-others">Another way</h2>
          {others.map(({ way, label, Form }) => (
            <details key={way} name="proof">
              <summary>
                <Icon icon={ChevronRight} /> {label}
              </summary>
              <Form asked={asked} errors={{}} />
            </details>
          ))}
        </section>
      )}
      <p>
        <Link className={buttonClass("line", "md")} to={asked.page} reloadDocument>
          Leave it as it is
        </Link>
      </p>
    </div>
  );
}
