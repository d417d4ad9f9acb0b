import type { Definition } from "@boardwalk/engine";
import { type ConditionRow, subjectsOf, writeRows } from "@boardwalk/engine/writing";
import { Button } from "@boardwalk/ui";
import { Plus } from "lucide-react";
import { useRef } from "react";
import { ConditionRowLine } from "./condition-row-line.tsx";
import { makeRow } from "./make-row.ts";

export interface ConditionRowsProps {
  definition: Definition;
  rows: readonly ConditionRow[];
  onChange: (text: string) => void;
}

/** A condition built by clicking: each line is a sentence with slots. */
export function ConditionRows({ definition, rows, onChange }: ConditionRowsProps) {
  const place = useRef<HTMLDivElement>(null);
  const subjects = new Map(subjectsOf(definition).map((subject) => [subject.key, subject]));
  const [first] = subjects.values();
  const become = (next: readonly ConditionRow[]) => onChange(writeRows(next));
  return (
    <div className="cond-rows" ref={place}>
      {rows.map((row, at) => {
        const subject = subjects.get(row.subject);
        if (!subject) return null;
        return (
          <ConditionRowLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
            key={at}
            {...{ definition, row, subject, place: at }}
            onChange={(next) => become(rows.with(at, next))}
            onRemove={() => {
              become(rows.filter((_, each) => each !== at));
              place.current?.querySelector<HTMLElement>(".cond-add")?.focus();
            }}
          />
        );
      })}
      <Button
        variant="quiet"
        size="sm"
        icon={Plus}
        className="cond-add"
        onPress={() => first && become([...rows, makeRow(definition, first)])}
      >
        {rows.length === 0 ? "Add a line" : "Add another line"}
      </Button>
    </div>
  );
}
