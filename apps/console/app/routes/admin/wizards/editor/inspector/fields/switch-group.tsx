import type { FieldSpec } from "./field-spec.ts";
import { ThingField } from "./thing-field.tsx";

export interface SwitchGroupProps {
  at: string | null;
  switches: readonly FieldSpec[];
}

/** What is on or off, a row each. */
export function SwitchGroup({ at, switches }: SwitchGroupProps) {
  if (switches.length === 0) return null;
  return (
    <div>
      {switches.map((spec) => (
        <ThingField key={spec.field} {...{ at, spec }} />
      ))}
    </div>
  );
}
