import { DateField, TextField } from "@boardwalk/ui";
import { FilterChoice, type FilterChoices } from "../../../filter-choice.tsx";
import { FilterForm } from "../../../filter-form.tsx";
import { paths } from "../../../paths.ts";
import type { ShownAuditFilter } from "./audit-filter-of.ts";

export interface AuditFilterProps {
  filter: ShownAuditFilter;
  isFiltered: boolean;
  error: string | undefined;
  actions: FilterChoices;
  targets: FilterChoices;
}

export function AuditFilter({ filter, isFiltered, error, actions, targets }: AuditFilterProps) {
  return (
    <FilterForm label="Filter the audit log" isFiltered={isFiltered} clearHref={paths.audit()}>
      <TextField
        label="Person"
        name="person"
        defaultValue={filter.person ?? ""}
        placeholder="Name or e-mail"
        error={error}
      />
      <FilterChoice label="Action" name="action" value={filter.action} all="Any action" choices={actions} />
      <FilterChoice label="Done to" name="target" value={filter.target} all="Anything" choices={targets} />
      <DateField label="From" name="from" defaultValue={filter.from ?? ""} />
      <DateField label="To" name="to" defaultValue={filter.to ?? ""} />
    </FilterForm>
  );
}
