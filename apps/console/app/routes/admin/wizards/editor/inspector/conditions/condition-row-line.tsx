import type { Definition } from "@boardwalk/engine";
import { type ConditionRow, type Subject, subjectsOf } from "@boardwalk/engine/writing";
import { Button, SlotPicker } from "@boardwalk/ui";
import { X } from "lucide-react";
import { comparisonsOf } from "./comparisons-of.ts";
import { makeRow } from "./make-row.ts";
import { RowValue } from "./row-value.tsx";
import { subjectInWords } from "./subject-in-words.ts";
import { subjectKind } from "./subject-kind.ts";

export interface ConditionRowLineProps {
  definition: Definition;
  row: ConditionRow;
  subject: Subject;
  place: number;
  onChange: (row: ConditionRow) => void;
  onRemove: () => void;
}

const JOINS = [
  { value: "and", label: "and", text: "Both must be true" },
  { value: "or", label: "or", text: "Another way for it to be true" },
] as const;

/** One line of a condition: what is asked about, how it is compared, and with what. */
export function ConditionRowLine({ definition, row, subject, place, onChange, onRemove }: ConditionRowLineProps) {
  const comparisons = comparisonsOf(subjectKind(subject));
  const of = `line ${place + 1}`;
  return (
    <fieldset
      className={place > 0 && row.joined === "or" ? "cond-row cond-or" : "cond-row"}
      aria-label={`Line ${place + 1}`}
    >
      <p className="sentence">
        {place > 0 && (
          <>
            <SlotPicker
              label={`How ${of} goes on`}
              options={JOINS}
              value={row.joined}
              onChange={(joined) => onChange({ ...row, joined: joined === "or" ? "or" : "and" })}
            />{" "}
          </>
        )}
        <SlotPicker
          label={`What ${of} asks about`}
          options={() => subjectsOf(definition).map(asOption)}
          shown={subjectInWords(subject)}
          value={row.subject}
          onChange={(key) => {
            const next = subjectsOf(definition).find((each) => each.key === key);
            if (next) onChange(makeRow(definition, next, row));
          }}
        />{" "}
        <SlotPicker
          label={`How ${of} compares`}
          options={comparisons.map(({ comparison, says, unit }) => ({
            value: comparison,
            label: unit ? `${says} … ${unit}` : says,
          }))}
          shown={comparisons.find(({ comparison }) => comparison === row.comparison)?.says ?? row.comparison}
          value={row.comparison}
          onChange={(chosen) => {
            const next = comparisons.find(({ comparison }) => comparison === chosen);
            if (next) onChange(makeRow(definition, subject, { ...row, comparison: next.comparison }));
          }}
        />{" "}
        <RowValue definition={definition} row={row} subject={subject} label={`Value of ${of}`} onChange={onChange} />{" "}
        {comparisons.find(({ comparison }) => comparison === row.comparison)?.unit}
      </p>
      <Button variant="quiet" size="sm" icon={X} aria-label={`Remove ${of}`} onPress={onRemove} />
    </fieldset>
  );
}

function asOption(subject: Subject) {
  return {
    value: subject.key,
    label: subjectInWords(subject),
    ...(subject.asked ? { group: subject.asked.step.name } : { group: "The walk" }),
  };
}
