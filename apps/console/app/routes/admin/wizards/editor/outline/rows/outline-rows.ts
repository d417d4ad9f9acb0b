import type { Definition, OptionDefinition, SetDefinition, StepDefinition } from "@boardwalk/engine";
import type { OutlineRow } from "./outline-row.ts";
import { plainText } from "./plain-text.ts";

export interface OutlineView {
  readonly isOpen: (at: string) => boolean;
  /** What is typed into the filter field: then only what it names is shown, with what that is in. */
  readonly filter: string;
}

/** The lines of a wizard's outline, in their order. */
export function outlineRows(definition: Definition, { isOpen, filter }: OutlineView): OutlineRow[] {
  const wanted = plainText(filter.trim());
  const rows: OutlineRow[] = [];
  const siblings = definition.steps.length;
  definition.steps.forEach((step, index) => {
    const row = { ...rowOfStep(step), index, siblings };
    if (wanted) rows.push(...sought(row, step, wanted));
    else pushOpened(rows, row, step, isOpen);
  });
  return rows;
}

function pushOpened(rows: OutlineRow[], row: OutlineRow, step: StepDefinition, isOpen: OutlineView["isOpen"]): void {
  const isStepOpen = isOpen(row.at);
  rows.push({ ...row, fold: foldOf(step.sets.length, isStepOpen) });
  if (!isStepOpen) return;
  for (const set of setRows(step, row)) {
    const isSetOpen = isOpen(set.row.at);
    rows.push({ ...set.row, fold: foldOf(set.set.options.length, isSetOpen) });
    if (isSetOpen) rows.push(...optionRows(set.set, set.row));
  }
}

function sought(row: OutlineRow, step: StepDefinition, wanted: string): OutlineRow[] {
  const found: OutlineRow[] = [];
  for (const { set, row: setRow } of setRows(step, row)) {
    const options = optionRows(set, setRow).filter((option) => names(option, wanted));
    const isNamed = names(setRow, wanted);
    if (!isNamed && options.length === 0) continue;
    found.push({ ...setRow, fold: options.length > 0 ? "open" : null, onlyAbove: !isNamed }, ...options);
  }
  const isNamed = names(row, wanted);
  if (!isNamed && found.length === 0) return [];
  return [{ ...row, fold: found.length > 0 ? "open" : null, onlyAbove: !isNamed }, ...found];
}

function names(row: OutlineRow, wanted: string): boolean {
  const key = row.at.slice(row.at.lastIndexOf(".") + 1);
  return plainText(row.name).includes(wanted) || key.includes(wanted);
}

function foldOf(children: number, isOpen: boolean): OutlineRow["fold"] {
  if (children === 0) return null;
  return isOpen ? "open" : "closed";
}

function rowOfStep(step: StepDefinition): OutlineRow {
  return {
    at: step.key,
    kind: "step",
    level: 1,
    name: step.name,
    parent: null,
    index: 0,
    siblings: 0,
    type: null,
    price: null,
    fold: null,
    archived: !step.active,
    onlyAbove: false,
  };
}

function setRows(step: StepDefinition, parent: OutlineRow): { set: SetDefinition; row: OutlineRow }[] {
  return step.sets.map((set, index) => ({
    set,
    row: {
      at: `${step.key}.${set.key}`,
      kind: "set",
      level: 2,
      name: set.name,
      parent: parent.at,
      index,
      siblings: step.sets.length,
      type: set.type,
      price: null,
      fold: null,
      archived: !set.active || parent.archived,
      onlyAbove: false,
    },
  }));
}

function optionRows(set: SetDefinition, parent: OutlineRow): OutlineRow[] {
  const charges = set.options.some(({ price }) => Number(price) !== 0);
  return set.options.map((option: OptionDefinition, index) => ({
    at: `${parent.at}.${option.key}`,
    kind: "option",
    level: 3,
    name: option.label,
    parent: parent.at,
    index,
    siblings: set.options.length,
    type: set.type,
    price: charges ? option.price : null,
    fold: null,
    archived: !option.active || parent.archived,
    onlyAbove: false,
  }));
}
