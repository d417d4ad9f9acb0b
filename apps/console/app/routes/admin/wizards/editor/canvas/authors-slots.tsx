import type { StepDefinition } from "@boardwalk/engine";
import type { DrawingSlots, TextPlace } from "@boardwalk/runner";
import { AddOption } from "./add-option.tsx";
import { AddSet } from "./add-set.tsx";
import { EditableText } from "./editable-text.tsx";
import { FindPin } from "./find-pin.tsx";
import { textIn, thingsOfStep } from "./things-of-step.ts";

export interface SlotsInput {
  readonly step: StepDefinition;
  readonly idOf: DrawingSlots["idOf"];
  readonly selection: readonly string[];
  readonly unseen: ReadonlyMap<string, string>;
  readonly naming: string | null;
  readonly onNamed: () => void;
  readonly onNextOption: (at: string) => void;
}

/** What the editor puts into a drawn step. */
export function authorsSlots({
  step,
  idOf,
  selection,
  unseen,
  naming,
  onNamed,
  onNextOption,
}: SlotsInput): DrawingSlots {
  const things = thingsOfStep(step);
  const selected = new Set(selection);
  const textOf = ({ at, field, text }: TextPlace) => {
    const found = things.get(at);
    const isNamed = field === "title" || field === "label";
    const isOffered = isNamed || field === "inputPlaceholder" || (field === "description" && selected.has(at));
    if (!found || (text === null && !isOffered)) return null;
    return (
      <EditableText
        at={at}
        field={field}
        text={isNamed ? (text ?? "") : (textIn(found, field) ?? "")}
        of={found.name}
        {...(field === "inputPlaceholder" && text !== null && { placeholder: text })}
        isNaming={isNamed && naming === at}
        onNaming={onNamed}
        {...(field === "label" && { onNext: onNextOption })}
      />
    );
  };
  return {
    idOf,
    textOf,
    classOf: (at) =>
      [selected.has(at) && "is-selected", unseen.has(at) && "is-unseen"].filter(Boolean).join(" ") || undefined,
    startOf: (at) => (
      <>
        <FindPin at={at} />
        {unseen.has(at) && <span className="why-unseen">{unseen.get(at)}</span>}
      </>
    ),
    endOf: (at) => {
      const found = things.get(at);
      if (found?.kind !== "set") return null;
      const { type, key, options } = found.thing;
      const isSelected = selection.some((one) => one === at || one.startsWith(`${at}.`));
      return (
        <>
          {(type === "SINGLE" || type === "MULTIPLE") && <AddOption within={at} behind={options.at(-1)?.key ?? null} />}
          {isSelected && key !== step.sets.at(-1)?.key && (
            <div className="add-between">
              <AddSet within={step.key} behind={key} />
            </div>
          )}
        </>
      );
    },
  };
}
