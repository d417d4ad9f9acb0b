import { Button, TextField } from "@boardwalk/ui";
import { Form, Link } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { METHODS } from "./login-entry-in-words.ts";

export interface HistoryFilterProps {
  filter: { method: string | null; result: string | null; from: string | null; to: string | null };
  isFiltered: boolean;
}

/** What to show stands in the address, so it can be kept, shared and gone back to. */
export function HistoryFilter({ filter, isFiltered }: HistoryFilterProps) {
  return (
    <Form
      method="get"
      className="history-filter"
      role="search"
      aria-label="Filter the login history"
      // Going back shows what the address says, not what the browser remembers of the fields.
      autoComplete="off"
      preventScrollReset
    >
      <Choice label="Method" name="method" value={filter.method} all="Any method" choices={METHOD_CHOICES} />
      <Choice label="Result" name="result" value={filter.result} all="Any result" choices={RESULT_CHOICES} />
      <TextField label="From" name="from" type="date" defaultValue={filter.from ?? ""} />
      <TextField label="To" name="to" type="date" defaultValue={filter.to ?? ""} />
      <div className="history-filter-acts">
        <Button type="submit" variant="line">
          Show
        </Button>
        {isFiltered && (
          <Link className="sm" to={paths.loginHistory()} preventScrollReset>
            Clear the filter
          </Link>
        )}
      </div>
    </Form>
  );
}

type Choices = readonly (readonly [value: string, label: string])[];

const METHOD_CHOICES: Choices = Object.entries(METHODS).filter(([method]) => method !== "unknown");
const RESULT_CHOICES: Choices = [
  ["success", "Succeeded"],
  ["failure", "Refused"],
];

interface ChoiceProps {
  label: string;
  name: string;
  value: string | null;
  all: string;
  choices: Choices;
}

function Choice({ label, name, value, all, choices }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} className="input" defaultValue={value ?? ""}>
        <option value="">{all}</option>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
