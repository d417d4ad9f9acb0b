import { TextField } from "@boardwalk/ui";
import { FilterChoice, type FilterChoices } from "../../../filter-choice.tsx";
import { FilterForm } from "../../../filter-form.tsx";
import { paths } from "../../../paths.ts";
import { ROLES } from "./user-in-words.ts";
import type { ShownUsersFilter } from "./users-filter-of.ts";

export interface UsersFilterProps {
  filter: ShownUsersFilter;
  isFiltered: boolean;
  error: string | undefined;
}

export function UsersFilter({ filter, isFiltered, error }: UsersFilterProps) {
  return (
    <FilterForm label="Filter the users" isFiltered={isFiltered} clearHref={paths.users({ sort: filter.sort })}>
      <TextField
        label="Person"
        name="words"
        defaultValue={filter.words ?? ""}
        placeholder="Name or e-mail"
        error={error}
      />
      <FilterChoice label="Role" name="role" value={filter.role} all="Any role" choices={ROLE_CHOICES} />
      <FilterChoice label="State" name="state" value={filter.state} all="Any state" choices={STATE_CHOICES} />
      {filter.sort !== "name" && <input type="hidden" name="sort" value={filter.sort} />}
    </FilterForm>
  );
}

const ROLE_CHOICES: FilterChoices = Object.entries(ROLES);
const STATE_CHOICES: FilterChoices = [
  ["active", "Active"],
  ["unverified", "Address not confirmed"],
  ["inactive", "Switched off"],
];
