import { Segments, TextField } from "@boardwalk/ui";
import { FilterChoice } from "../../../filter-choice.tsx";
import { FilterForm } from "../../../filter-form.tsx";
import { paths } from "../../../paths.ts";
import type { WizardsLoaded } from "./load-wizards.ts";

export type WizardsFilterProps = Pick<WizardsLoaded, "filter" | "isFiltered" | "counts" | "categories">;

const VIEWS = [
  ["live", "Live"],
  ["changed", "Changed"],
  ["draft", "Drafts"],
  ["off", "Off"],
  ["archived", "Archived"],
] as const;

export function WizardsFilter({ filter, isFiltered, counts, categories }: WizardsFilterProps) {
  const { live, changed, draft, off } = counts;
  const views = [
    {
      id: "all",
      label: `All ${live + changed + draft + off}`,
      href: paths.wizards({ ...filter, state: null }),
      current: filter.state === null,
    },
    ...VIEWS.map(([state, label]) => ({
      id: state,
      label: `${label} ${counts[state]}`,
      href: paths.wizards({ ...filter, state }),
      current: filter.state === state,
    })),
  ];
  return (
    <>
      <Segments label="State" items={views} />
      <FilterForm label="Filter the wizards" isFiltered={isFiltered} clearHref={paths.wizards({ sort: filter.sort })}>
        <TextField
          label="Words"
          name="words"
          defaultValue={filter.words ?? ""}
          placeholder="Name, key or a step's name"
        />
        {categories.length > 0 && (
          <FilterChoice
            label="Category"
            name="category"
            value={filter.category}
            all="Any category"
            choices={categories.map((category) => [category, category])}
          />
        )}
        {filter.state !== null && <input type="hidden" name="state" value={filter.state} />}
        {filter.sort !== "-edited" && <input type="hidden" name="sort" value={filter.sort} />}
      </FilterForm>
    </>
  );
}
