import type { ReactNode } from "react";
import type { FieldSpec } from "./field-spec.ts";
import { ThingField } from "./thing-field.tsx";

export interface FieldGroupProps {
  at: string | null;
  fields: readonly FieldSpec[];
  children?: ReactNode;
}

/** Fields with their labels beside them. */
export function FieldGroup({ at, fields, children }: FieldGroupProps) {
  if (fields.length === 0 && children === undefined) return null;
  return (
    <div className="insp-grid">
      {fields.map((spec) => (
        <ThingField key={spec.field} {...{ at, spec }} />
      ))}
      {children}
    </div>
  );
}
