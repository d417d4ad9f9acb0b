import { acts } from "../form/acts.ts";
import { fieldNames } from "../form/field-names.ts";
import { htmlIds } from "../form/html-ids.ts";

/** Enter in a field presses the first button of its form, so "continue" has to be the first, whatever else comes before it. */
export function DefaultButton() {
  return (
    <button
      type="submit"
      form={htmlIds.form}
      className="vh"
      tabIndex={-1}
      aria-hidden="true"
      name={fieldNames.act}
      value={acts.continue}
    >
      Continue
    </button>
  );
}
