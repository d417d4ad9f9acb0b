import { ChevronDown } from "lucide-react";
import { Icon } from "../icon/icon.tsx";

export interface CalendarJumpProps {
  "aria-label": string;
  value: string | number;
  onChange: (value: number) => void;
  items: readonly { id: number; formatted: string }[];
}

/** Far away in one step: a calendar's month or year. */
export function CalendarJump({ value, onChange, items, "aria-label": label }: CalendarJumpProps) {
  return (
    <div className="select cal-jump">
      <select
        className="input"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {items.map(({ id, formatted }) => (
          <option key={id} value={id}>
            {formatted}
          </option>
        ))}
      </select>
      <Icon icon={ChevronDown} />
    </div>
  );
}
