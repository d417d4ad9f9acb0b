import { Select } from "@boardwalk/ui";

export type FilterChoices = readonly (readonly [value: string, label: string])[];

export interface FilterChoiceProps {
  label: string;
  name: string;
  value: string | null;
  /** What nothing chosen means: "Any method". */
  all: string;
  choices: FilterChoices;
}

/** One of a few, in a filter. */
export function FilterChoice({ label, name, value, all, choices }: FilterChoiceProps) {
  return (
    <Select
      label={label}
      name={name}
      defaultValue={value ?? ""}
      placeholder={all}
      options={choices.map(([choice, words]) => ({ value: choice, label: words }))}
    />
  );
}
