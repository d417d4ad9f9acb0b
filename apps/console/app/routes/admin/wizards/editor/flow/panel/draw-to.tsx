import type { Definition } from "@boardwalk/engine";
import { Select } from "@boardwalk/ui";

export interface DrawToProps {
  readonly definition: Definition;
  readonly from: string;
  readonly onDraw: (from: string, to: string) => void;
}

/** Draws a rule without a pointer: to the step that is chosen. */
export function DrawTo({ definition, from, onDraw }: DrawToProps) {
  const steps = definition.steps.filter(({ key, active }) => active && key !== from);
  if (steps.length === 0) return null;
  return (
    <Select
      label="Draw a rule to"
      name="to"
      placeholder="Choose a step"
      value=""
      onChange={({ target }) => target.value !== "" && onDraw(from, target.value)}
      options={steps.map(({ key, name }) => ({ value: key, label: name }))}
    />
  );
}
