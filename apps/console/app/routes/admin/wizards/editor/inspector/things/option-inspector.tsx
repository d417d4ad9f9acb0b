import type { OptionDefinition } from "@boardwalk/engine";
import { FieldGroup } from "../fields/field-group.tsx";
import { MoreFields } from "../fields/more-fields.tsx";
import { NameField } from "../fields/name-field.tsx";
import { OPTION_FIELDS, OPTION_MORE, OPTION_NAME, OPTION_SWITCHES, optionInput } from "../fields/option-fields.ts";
import { SwitchGroup } from "../fields/switch-group.tsx";
import { ThingHead } from "../heads/thing-head.tsx";
import { KeyField } from "../keys/key-field.tsx";
import { RulesSection } from "../rules/rules-section.tsx";
import { ShowsSection } from "../shows/shows-section.tsx";

export function OptionInspector({ at, option }: { at: string; option: OptionDefinition }) {
  const [step = ""] = at.split(".");
  return (
    <>
      <ThingHead at={at} name={option.label} kind="option" isActive={option.active} />
      <section className="insp" aria-label="Option">
        <FieldGroup at={at} fields={OPTION_FIELDS} first={<NameField at={at} spec={OPTION_NAME} />}>
          <KeyField at={at} />
        </FieldGroup>
        <SwitchGroup at={at} switches={OPTION_SWITCHES} />
        <FieldGroup at={at} fields={optionInput(option)} />
        <MoreFields at={at} fields={OPTION_MORE} words="Icon, picture, value, notes" />
      </section>
      <ShowsSection at={at} />
      <RulesSection step={step} option={at} />
    </>
  );
}
