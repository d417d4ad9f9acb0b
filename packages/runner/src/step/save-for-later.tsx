import { buttonClass, Icon } from "@boardwalk/ui";
import { Bookmark } from "lucide-react";
import { acts } from "../form/acts.ts";
import { fieldNames } from "../form/field-names.ts";
import { htmlIds } from "../form/html-ids.ts";
import { DefaultButton } from "./default-button.tsx";

/** In the bar above a step: sends what is typed along, also without scripts. */
export function SaveForLater() {
  return (
    <>
      <DefaultButton />
      <button
        type="submit"
        className={buttonClass("quiet")}
        form={htmlIds.form}
        name={fieldNames.act}
        value={acts.later}
      >
        <Icon icon={Bookmark} />
        Save for later
      </button>
    </>
  );
}
