import type { StepDefinition } from "@boardwalk/engine";
import { EditableText } from "./editable-text.tsx";
import { FindPin } from "./find-pin.tsx";

export interface SheetHeadProps {
  readonly step: StepDefinition;
  readonly isSelected: boolean;
  readonly isNaming: boolean;
  readonly onNamed: () => void;
}

/** What stands on top of a step's page. */
export function SheetHead({ step, isSelected, isNaming, onNamed }: SheetHeadProps) {
  const { key: at, description, help } = step;
  const title = step.title ?? step.name;
  return (
    <header className={isSelected ? "sheet-head is-selected" : "sheet-head"}>
      <FindPin at={at} />
      <h2>
        <EditableText at={at} field="title" text={title} of={title} isNaming={isNaming} onNaming={onNamed} />
      </h2>
      <p className="lead">
        <EditableText at={at} field="description" text={description ?? ""} of={title} />
      </p>
      {help !== null && (
        <p className="walk-help">
          <EditableText at={at} field="help" text={help ?? ""} of={title} />
        </p>
      )}
      {!step.active && <p className="why-unseen">Archived: no walk comes here</p>}
    </header>
  );
}
