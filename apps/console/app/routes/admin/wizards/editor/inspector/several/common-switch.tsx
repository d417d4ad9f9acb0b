import { Switch } from "@boardwalk/ui";
import { useEditorState } from "../../draft/use-editor-state.ts";
import type { FieldSpec } from "../fields/field-spec.ts";
import { fieldValue } from "../fields/field-values.ts";

export interface CommonSwitchProps {
  ats: readonly string[];
  spec: FieldSpec;
  onChange: (isOn: boolean) => void;
}

/** One switch for several things; where they differ it says how many have it on. */
export function CommonSwitch({ ats, spec, onChange }: CommonSwitchProps) {
  const count = useEditorState(
    ({ definition }) => ats.filter((at) => fieldValue(definition, at, spec.field) === true).length,
  );
  const isMixed = count > 0 && count < ats.length;
  return (
    <Switch checked={count === ats.length} onChange={({ target }) => onChange(target.checked)}>
      {spec.label}
      {isMixed && (
        <span className="vers-note">
          {" "}
          on for {count} of {ats.length}
        </span>
      )}
    </Switch>
  );
}
