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
