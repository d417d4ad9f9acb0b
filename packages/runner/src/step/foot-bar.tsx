import { buttonClass, Icon } from "@boardwalk/ui";
import { ArrowLeft } from "lucide-react";
import { acts } from "../form/acts.ts";
import { fieldNames } from "../form/field-names.ts";

export interface FootBarProps {
  /** In words; null where nothing costs anything. */
  readonly total: string | null;
  /** Where Back leads; null where there is no way back. */
  readonly back: string | null;
  readonly exits: readonly { readonly to: string; readonly label: string }[];
  /** The one of them that was taken before, in words. */
  readonly taken: string | null;
  readonly maySkip: boolean;
  /** "Saved 12:04"; null before anything was. */
  readonly saved: string | null;
  /** Where somebody signs in who is no longer. */
  readonly login: string;
}

/** What a step ends with: the ways on, the way back, what it costs so far. */
export function FootBar({ total, back, exits, taken, maySkip, saved, login }: FootBarProps) {
  return (
    <>
      <div className="walk-ways">
        {taken !== null && (
          <div className="walk-taken">
            <p>You went on by “{taken}”.</p>
            <button type="submit" className={buttonClass("line", "lg")} name={fieldNames.act} value={acts.usual}>
              Take the usual way
            </button>
          </div>
        )}
        <div className="walk-exits" data-exits>
          {exits.map(({ to, label }) => (
            <button
              key={to}
              type="submit"
              className={buttonClass("line", "lg")}
              name={fieldNames.act}
              value={acts.exit(to)}
            >
              {label}
            </button>
          ))}
        </div>
        {maySkip && (
          <button type="submit" className={buttonClass("quiet", "lg")} name={fieldNames.act} value={acts.skip}>
            Skip this step
          </button>
        )}
      </div>
      <div className="walk-foot">
        <div className="note note-caution walk-trouble" role="status" data-trouble hidden>
          <div>
            <span />{" "}
            <a href={login} hidden>
              Sign in and go on
            </a>
          </div>
        </div>
        <div className="foot-bar">
          <span className="sum">
            {total !== null && (
              <>
                <small>Total so far</small>
                <b data-total>{total}</b>
              </>
            )}
            <small data-saved>{saved}</small>
          </span>
          {back !== null && (
            <a className={`${buttonClass("line", "lg")} walk-back`} href={back}>
              <Icon icon={ArrowLeft} large />
              <span>Back</span>
            </a>
          )}
          <button
            type="submit"
            className={buttonClass("main", "lg")}
            name={fieldNames.act}
            value={acts.continue}
            data-continue
          >
            Continue
          </button>
        </div>
      </div>
    </>
  );
}
