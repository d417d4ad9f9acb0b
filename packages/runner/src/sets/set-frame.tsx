import { FieldError } from "@boardwalk/ui";
import type { ReactNode } from "react";
import { fieldNames } from "../form/field-names.ts";
import { htmlIds } from "../form/html-ids.ts";
import { ConflictQuestion } from "../step/conflict-question.tsx";
import { setTitle } from "../words/set-title.ts";
import { setDescribedBy } from "./set-described-by.ts";
import type { SetProps } from "./set-props.ts";

export interface SetFrameProps extends SetProps {
  /** The id of the one control that the title names; without it the set is a group of controls. */
  readonly control?: string;
  /** What is asked in general, such as "Choose as many as you need". */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** What all sets share: title, what is asked, errors. A hidden set stands in the page, asks for nothing and sends nothing. */
export function SetFrame(props: SetFrameProps) {
  const { step, set, shown, errors, control, hint, children, conflict, slots } = props;
  const at = `${step}.${set.key}`;
  const description = slots.textOf({ at, field: "description", text: set.description });
  const help = slots.textOf({ at, field: "help", text: set.help });
  const common = {
    id: htmlIds.set(set.key),
    className: ["set", errors.length > 0 && "has-error", slots.classOf(at)].filter(Boolean).join(" "),
    "data-set": at,
    "data-type": set.type,
    "data-sensitive": "sensitive" in set.rules && set.rules.sensitive ? true : undefined,
    hidden: !shown.visible,
    tabIndex: -1,
  };
  const inside = (
    <>
      <div id={htmlIds.hint(set.key)} className="set-hints">
        {description && <p className="set-help">{description}</p>}
        {help && <p className="set-help">{help}</p>}
        {hint && <p className="set-help set-rule">{hint}</p>}
      </div>
      <div id={htmlIds.error(set.key)} className="set-errors">
        {errors.map((error) => (
          <FieldError key={error}>{error}</FieldError>
        ))}
      </div>
      {conflict && <ConflictQuestion {...props} conflict={conflict} />}
      <input type="hidden" name={fieldNames.asked(set.key)} value="1" disabled={!shown.visible} />
      {children}
      {slots.endOf(at)}
    </>
  );
  const title = (
    <>
      {slots.textOf({ at, field: "title", text: setTitle(set) })}{" "}
      <span className="optional" hidden={shown.required}>
        (optional)
      </span>
    </>
  );
  if (control !== undefined)
    return (
      <div {...common}>
        <label className="set-title" htmlFor={control}>
          {title}
        </label>
        {slots.startOf(at)}
        {inside}
      </div>
    );
  return (
    <fieldset {...common} aria-describedby={setDescribedBy(set.key)}>
      <legend>{title}</legend>
      {slots.startOf(at)}
      {inside}
    </fieldset>
  );
}
