import type { Definition, RuleDefinition } from "@boardwalk/engine";
import { Select } from "@boardwalk/ui";

export interface RuleFormProps {
  readonly definition: Definition;
  readonly index: number;
  readonly rule: RuleDefinition;
  readonly onLead: (index: number, to: string) => void;
}

/** Where a rule leads. */
export function RuleForm({ definition, index, rule, onLead }: RuleFormProps) {
  return (
    <Select
      label="Go to"
      name="to"
      value={rule.to}
      onChange={({ target }) => onLead(index, target.value)}
      options={definition.steps.map(({ key, name }) => ({ value: key, label: name }))}
    />
  );
}
