import type { StepDefinition } from "@boardwalk/engine";
import { FieldGroup } from "../fields/field-group.tsx";
import { MoreFields } from "../fields/more-fields.tsx";
import { NameField } from "../fields/name-field.tsx";
import { STEP_FIELDS, STEP_MORE, STEP_NAME, STEP_SWITCHES } from "../fields/step-fields.ts";
import { SwitchGroup } from "../fields/switch-group.tsx";
import { ThingHead } from "../heads/thing-head.tsx";
import { KeyField } from "../keys/key-field.tsx";
import { RulesSection } from "../rules/rules-section.tsx";

export function StepInspector({ at, step }: { at: string; step: StepDefinition }) {
  return (
    <>
      <ThingHead at={at} name={step.name} kind="step" isActive={step.active} />
      <section className="insp" aria-label="Step">
        <FieldGroup at={at} fields={STEP_FIELDS} first={<NameField at={at} spec={STEP_NAME} />}>
          <KeyField at={at} />
        </FieldGroup>
        <SwitchGroup at={at} switches={STEP_SWITCHES} />
        <MoreFields at={at} fields={STEP_MORE} words="Icon, help" />
      </section>
      <RulesSection step={step.key} />
    </>
  );
}
