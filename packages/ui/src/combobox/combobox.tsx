import { ChevronDown } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { FieldFrame, type FieldWords } from "../field/field-frame.tsx";
import { Icon } from "../icon/icon.tsx";
import { Options } from "../select/options.tsx";
import { useHydrated } from "../use-hydrated.ts";
import { ComboboxList, type ComboboxOption } from "./combobox-list.tsx";

export interface ComboboxProps extends FieldWords {
  id?: string;
  label: string;
  name: string;
  options: readonly ComboboxOption[];
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** Told what is typed; then whoever uses it gives the options that fit, and none are left out here. */
  onType?: (typed: string) => void;
  placeholder?: string;
  disabled?: boolean;
  required?: boolean;
}

interface Taken {
  value: string;
  hadFocus: boolean;
}

/**
 * One of many, found by typing some of its words. Until scripts have taken over it is the browser's select, and what
 * was chosen there stays.
 */
export function Combobox({ label, hint, error, busy, size, optional, id, ...rest }: ComboboxProps) {
  const { name, options, defaultValue = "", placeholder, disabled, required } = rest;
  const isHydrated = useHydrated();
  const native = useRef<HTMLSelectElement>(null);
  const [taken, setTaken] = useState<Taken | null>(isHydrated ? { value: defaultValue, hadFocus: false } : null);
  useEffect(() => {
    const select = native.current;
    if (select) setTaken({ value: select.value, hadFocus: select.ownerDocument.activeElement === select });
  }, []);
  return (
    <FieldFrame {...{ id, label, hint, error, busy, size, optional }}>
      {(control, labelId) =>
        taken ? (
          <ComboboxList {...rest} {...taken} control={control} labelId={labelId} isLooking={busy !== undefined} />
        ) : (
          <div className="select">
            <select {...{ name, disabled, required, defaultValue }} {...control} ref={native} className="input">
              <Options options={options} placeholder={placeholder ?? ""} />
            </select>
            <Icon icon={ChevronDown} />
          </div>
        )
      }
    </FieldFrame>
  );
}
