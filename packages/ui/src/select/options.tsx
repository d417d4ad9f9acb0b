export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectGroup {
  group: string;
  options: readonly SelectOption[];
}

export type SelectOptions = readonly (SelectOption | SelectGroup)[];

export interface OptionsProps {
  options: SelectOptions;
  placeholder?: string | undefined;
}

/** What a select of the browser's holds. */
export function Options({ options, placeholder }: OptionsProps) {
  return (
    <>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((each) =>
        "group" in each ? (
          <optgroup key={each.group} label={each.group}>
            {each.options.map(option)}
          </optgroup>
        ) : (
          option(each)
        ),
      )}
    </>
  );
}

function option({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
