import type { ReactNode } from "react";
import type { FieldSpec } from "./field-spec.ts";
import { ThingField } from "./thing-field.tsx";

export interface FieldGroupProps {
  at: string | null;
  fields: readonly FieldSpec[];
  /** In front of them, and behind them. */
  first?: ReactNode;
  children?: ReactNode;
}

/** Fields with their labels beside them. */
export function FieldGroup({ at, fields, first, children }: FieldGroupProps) {
  if (fields.length === 0 && children === undefined) return null;
  return (
    <div className="insp-grid">
      {first}
      {fields.map((spec) => (
        <ThingField key={spec.field} {...{ at, spec }} />
      ))}
      {children}
    </div>
  );
}
