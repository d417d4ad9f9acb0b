import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Button, MenuTrigger, Popover } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { SlotList, type SlotOption } from "./slot-list.tsx";

export interface SlotPickerProps {
  /** What is chosen here, for who does not see the sentence around it. */
  label: string;
  /** As a function where there are many, which are then only gathered once they are asked for. */
  options: readonly SlotOption[] | (() => readonly SlotOption[]);
  /** Several where several may be chosen. */
  value: string | readonly string[];
  onChange: (value: string) => void;
  /** What stands there while nothing is chosen, or where what is chosen is not among the options. */
  shown?: string;
  /** Marks what is wrong. */
  bad?: boolean;
  className?: string;
}

/** A gap in a sentence that is filled by choosing. A long list is searched by typing. */
export function SlotPicker({ label, options, value, onChange, shown, bad, className }: SlotPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const chosen = typeof value === "string" ? [value] : value;
  const words = shown ?? labelsOf(options, chosen);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={classNames("slot", bad && "slot-bad", className)}
        aria-label={`${label}: ${words || "nothing yet"}`}
      >
        <span>{words || "…"}</span>
        <Icon icon={ChevronDown} />
      </Button>
      <Popover className="float popover slot-float" offset={4} maxHeight={360}>
        <SlotList
          label={label}
          options={options}
          chosen={chosen}
          hasMany={typeof value !== "string"}
          onChoose={(next) => {
            onChange(next);
            if (typeof value === "string") setOpen(false);
          }}
        />
      </Popover>
    </MenuTrigger>
  );
}

function labelsOf(options: SlotPickerProps["options"], chosen: readonly string[]): string {
  const given = typeof options === "function" ? options() : options;
  return given
    .filter((option) => chosen.includes(option.value))
    .map((option) => option.label)
    .join(", ");
}
