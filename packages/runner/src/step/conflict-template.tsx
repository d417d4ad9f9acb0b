import { buttonClass } from "@boardwalk/ui";
import { htmlIds } from "../form/html-ids.ts";

/** The question about two answers, for scripts to ask at the set that it is about. */
export function ConflictTemplate() {
  return (
    <template id={htmlIds.conflict}>
      <div className="walk-conflict" role="alert">
        <p>
          This was answered elsewhere meanwhile: <b data-theirs />
        </p>
        <div className="row-flex wrap">
          <button type="button" className={buttonClass("line")} data-stays="yours">
            Keep mine
          </button>
          <button type="button" className={buttonClass("line")} data-stays="theirs">
            Take the other
          </button>
        </div>
      </div>
    </template>
  );
}
