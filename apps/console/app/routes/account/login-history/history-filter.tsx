import { TextField } from "@boardwalk/ui";
import { FilterChoice, type FilterChoices } from "../../../filter-choice.tsx";
import { FilterForm } from "../../../filter-form.tsx";
import { paths } from "../../../paths.ts";
import { METHODS } from "./login-entry-in-words.ts";

export interface HistoryFilterProps {
  filter: { method: string | null; result: string | null; from: string | null; to: string | null };
  isFiltered: boolean;
}

export function HistoryFilter({ filter, isFiltered }: HistoryFilterProps) {
  return (
    <FilterForm label="Filter the login history" isFiltered={isFiltered} clearHref={paths.loginHistory()}>
      <FilterChoice label="Method" name="method" value={filter.method} all="Any method" choices={METHOD_CHOICES} />
      <FilterChoice label="Result" name="result" value={filter.result} all="Any result" choices={RESULT_CHOICES} />
      <TextField label="From" name="from" type="date" defaultValue={filter.from ?? ""} />
      <TextField label="To" name="to" type="date" defaultValue={filter.to ?? ""} />
    </FilterForm>
  );
}

const METHOD_CHOICES: FilterChoices = Object.entries(METHODS).filter(([method]) => method !== "unknown");
const RESULT_CHOICES: FilterChoices = [
  ["success", "Succeeded"],
  ["failure", "Refused"],
];
