import { FieldError } from "@boardwalk/ui";
import { htmlIds } from "../form/html-ids.ts";
import { setTitle } from "../words/set-title.ts";
import type { SetProps } from "./set-props.ts";

type WalkersAloneProps = Pick<SetProps, "set" | "shown" | "errors"> & { readonly isAnswered: boolean };

/** In the place of a set that its reader neither sees answered nor answers: no field that would take what is not kept. */
export function WalkersAlone({ set, shown, errors, isAnswered }: WalkersAloneProps) {
  return (
    <fieldset id={htmlIds.set(set.key)} className="set" hidden={!shown.visible} tabIndex={-1}>
      <legend>{setTitle(set)}</legend>
      <div className="set-hints">
        <p className="set-help">
          {isAnswered
            ? "This is answered. Only whoever walks this walk sees and changes it."
            : "Only whoever walks this walk answers this."}
        </p>
      </div>
      {errors.map((error) => (
        <FieldError key={error}>{error}</FieldError>
      ))}
    </fieldset>
  );
}
