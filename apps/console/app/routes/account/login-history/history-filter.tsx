import { DateField } from "@boardwalk/ui";
import { FilterChoice, type FilterChoices } from "../../../filter-choice.tsx";
import { FilterForm } from "../../../filter-form.tsx";
import { paths } from "../../../paths.ts";
import { METHODS } from "./methods.ts";

export interface HistoryFilterProps {
  filter: { method: string | null; result: string | null; from: string | null; to: string | null };
  isFiltered: boolean;
}

export function HistoryFilter({ filter, isFiltered }: HistoryFilterProps) {
  return (
    <FilterForm label="Filter the login history" isFiltered={isFiltered} clearHref={paths.loginHistory()}>
      <FilterChoice label="Method" name="method" value={filter.method} all="Any method" choices={METHOD_CHOICES} />
      <FilterChoice label="Result" name="result" value={filter.result} all="Any result" choices={RESULT_CHOICES} />
      <DateField label="From" name="from" defaultValue={filter.from ?? ""} />
      <DateField label="To" name="to" defaultValue={filter.to ?? ""} />
    </FilterForm>
  );
}

const METHOD_CHOICES: FilterChoices = Object.entries(METHODS).filter(([method]) => method !== "unknown");
const RESULT_CHOICES: FilterChoices = [
  ["success", "Succeeded"],
  ["failure", "Refused"],
];
