import { TextField } from "@boardwalk/ui";
import { FilterChoice, type FilterChoices } from "../../../../filter-choice.tsx";
import { FilterForm } from "../../../../filter-form.tsx";
import { paths } from "../../../../paths.ts";
import type { WalksLoaded } from "./load-walks.ts";
import { STATES } from "./walk-in-words.ts";

export type WalksFilterProps = Pick<WalksLoaded, "wizard" | "filter" | "isFiltered" | "areWordsFindable" | "kinds">;

export function WalksFilter({ wizard, filter, isFiltered, areWordsFindable, kinds }: WalksFilterProps) {
  const versions = kinds.versions.map((number) => [String(number), `Version ${number}`] as const);
  const steps = kinds.steps.map(({ key, name }) => [key, name] as const);
  return (
    <FilterForm
      label="Filter the walks"
      isFiltered={isFiltered}
      clearHref={paths.wizardWalks(wizard.key, { sort: filter.sort })}
    >
      <TextField
        label="Person or walk"
        name="words"
        defaultValue={filter.words ?? ""}
        placeholder="Name or e-mail"
        error={areWordsFindable ? undefined : "No name is like this."}
      />
      <FilterChoice label="State" name="state" value={filter.state} all="Any state" choices={STATE_CHOICES} />
      {steps.length > 0 && (
        <FilterChoice label="Stands at" name="step" value={filter.step} all="Any step" choices={steps} />
      )}
      {versions.length > 1 && (
        <FilterChoice
          label="Version"
          name="version"
          value={filter.version === null ? null : String(filter.version)}
          all="Any version"
          choices={versions}
        />
      )}
      {filter.sort !== "-changed" && <input type="hidden" name="sort" value={filter.sort} />}
    </FilterForm>
  );
}

const STATE_CHOICES: FilterChoices = Object.entries(STATES).map(([value, { says }]) => [value, says]);
