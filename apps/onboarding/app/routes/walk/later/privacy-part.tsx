import { buttonClass } from "@boardwalk/ui";

/** Whether answers outlast the walk. */
export function PrivacyPart({ keepsAnswers }: { keepsAnswers: boolean }) {
  return (
    <form method="post" className="later-part">
      <fieldset className="set">
        <legend>Your answers</legend>
        <div className="choices">
          <label className="choice">
            <input className="check" type="radio" name="keep" id="keep-yes" value="yes" defaultChecked={keepsAnswers} />
            <span>
              <span className="c-name">Keep them</span>
              <span className="c-text">Once you hand it in, you and whoever asks can read them.</span>
            </span>
          </label>
          <label className="choice">
            <input className="check" type="radio" name="keep" id="keep-no" value="no" defaultChecked={!keepsAnswers} />
            <span>
              <span className="c-name">Keep none of them</span>
              <span className="c-text">
                Once you hand it in they are removed. Which steps you went, and when, is all that stays.
              </span>
            </span>
          </label>
        </div>
      </fieldset>
      <button type="submit" name="intent" value="privacy" className={buttonClass("line", "lg")}>
        Save the choice
      </button>
    </form>
  );
}
