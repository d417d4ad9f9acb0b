import type { SetDefinition } from "@boardwalk/engine";
import { FieldGroup } from "../fields/field-group.tsx";
import { MoreFields } from "../fields/more-fields.tsx";
import { NameField } from "../fields/name-field.tsx";
import { SET_FIELDS, SET_MORE, SET_NAME, SET_SWITCHES, setRules } from "../fields/set-fields.ts";
import { SwitchGroup } from "../fields/switch-group.tsx";
import { TypeField } from "../fields/type-field.tsx";
import { ThingHead } from "../heads/thing-head.tsx";
import { KeyField } from "../keys/key-field.tsx";
import { ShowsSection } from "../shows/shows-section.tsx";

export function SetInspector({ at, set }: { at: string; set: SetDefinition }) {
  const rules = setRules(set);
  return (
    <>
      <ThingHead at={at} name={set.name} kind="set" isActive={set.active} />
      <section className="insp" aria-label="Set">
        <FieldGroup
          at={at}
          fields={SET_FIELDS}
          first={
            <>
              <NameField at={at} spec={SET_NAME} />
              <TypeField at={at} set={set} />
            </>
          }
        >
          <KeyField at={at} />
        </FieldGroup>
        <SwitchGroup at={at} switches={SET_SWITCHES} />
        <MoreFields at={at} fields={SET_MORE} words="Help" />
      </section>
      <section className="insp" aria-label="What an answer must be like">
        <h3>What an answer must be like</h3>
        <FieldGroup at={at} fields={rules.fields} />
        <SwitchGroup at={at} switches={rules.switches} />
      </section>
      <ShowsSection at={at} />
    </>
  );
}
