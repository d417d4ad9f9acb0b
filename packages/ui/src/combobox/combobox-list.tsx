import { Check, ChevronDown } from "lucide-react";
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { FieldControl } from "../field/field-frame.tsx";
import { Icon } from "../icon/icon.tsx";
import { matchesWords } from "../palette/matches-words.ts";

export interface ComboboxOption {
  value: string;
  label: string;
  /** A second line: what tells two of the same name apart. */
  text?: string;
  disabled?: boolean;
}

export interface ComboboxListProps {
  name: string;
  options: readonly ComboboxOption[];
  value: string;
  hadFocus: boolean;
  control: FieldControl;
  labelId: string;
  isLooking: boolean;
  onChange?: ((value: string) => void) | undefined;
  onType?: ((typed: string) => void) | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
}

/** The combobox once scripts have taken over. A form gets the value of what is chosen, never what was typed. */
export function ComboboxList({
  name,
  options,
  value,
  hadFocus,
  control,
  labelId,
  isLooking,
  onChange,
  onType,
  placeholder,
  disabled,
  required,
}: ComboboxListProps) {
  return (
    <ComboBox
      id={control.id}
      name={name}
      defaultValue={value === "" ? null : value}
      onChange={(key) => onChange?.(key === null ? "" : String(key))}
      onInputChange={onType}
      defaultFilter={onType ? () => true : matchesWords}
      isDisabled={disabled}
      isRequired={required}
      isInvalid={control["aria-invalid"] === true}
      // The server judges, in words at the field; the browser's own bubble says less.
      validationBehavior="aria"
      allowsEmptyCollection
      menuTrigger="focus"
      aria-labelledby={labelId}
      aria-describedby={control["aria-describedby"]}
    >
      <Group className="combo">
        <Input className="input" placeholder={placeholder} autoFocus={hadFocus} aria-busy={isLooking || undefined} />
        <Button className="combo-open">
          <Icon icon={ChevronDown} />
        </Button>
      </Group>
      <Popover className="float popover combo-list" offset={4}>
        <ListBox
          className="menu"
          renderEmptyState={() => (
            <p className="combo-none">{isLooking ? "Looking…" : "Nothing has that name. Try one word of it."}</p>
          )}
        >
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              isDisabled={option.disabled}
              className="menu-item"
            >
              <span className="combo-name">
                {option.label}
                {option.text && <span className="combo-text">{option.text}</span>}
              </span>
              <Icon icon={Check} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
