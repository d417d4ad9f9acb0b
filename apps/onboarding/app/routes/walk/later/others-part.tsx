import { buttonClass } from "@boardwalk/ui";
import { paths } from "../../../paths.ts";

/** For whoever does not walk alone, or wants to begin from here another time. */
export function OthersPart({ token, maySave }: { token: string; maySave: boolean }) {
  return (
    <section className="later-part" aria-labelledby="others-title">
      <h2 id="others-title">{maySave ? "With others, or another time" : "With others"}</h2>
      <p className="muted">
        By a link others look at the walk, change it with you or begin a copy.
        {maySave && " Saved answers are there to begin from."}
      </p>
      <p className="row-flex wrap">
        <a className={buttonClass("line", "lg")} href={paths.walkShare(token)}>
          Share it
        </a>
        {maySave && (
          <a className={buttonClass("line", "lg")} href={paths.walkSave(token)}>
            Save its answers
          </a>
        )}
      </p>
    </section>
  );
}
