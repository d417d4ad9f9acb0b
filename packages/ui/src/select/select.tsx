import { ChevronDown } from "lucide-react";
import { forwardRef, type SelectHTMLAttributes } from "react";
import { classNames } from "../class-names.ts";
import { FieldFrame, type FieldWords } from "../field/field-frame.tsx";
import { Icon } from "../icon/icon.tsx";
import { Options, type SelectOptions } from "./options.tsx";

export interface SelectProps
  extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "size" | "multiple" | "children">,
    FieldWords {
  name: string;
  options: SelectOptions;
  /** What stands there while nothing is chosen; nothing can then be chosen again. */
  placeholder?: string;
}

/**
 * One of several, by the browser's own select: it works before any script, and a phone asks in its own way. Where the
 * browser lets us, its list is drawn like our menus.
 */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  {
    label,
    hint,
    error,
    busy,
    size,
    optional,
    className,
    id,
    "aria-describedby": describedBy,
    options,
    placeholder,
    ...rest
  },
  ref,
) {
  return (
    <FieldFrame {...{ id, label, hint, error, busy, size, optional }} aria-describedby={describedBy}>
      {(control) => (
        <div className="select">
          <select {...rest} {...control} ref={ref} className={classNames("input", className)}>
            <Options options={options} placeholder={placeholder} />
          </select>
          <Icon icon={ChevronDown} />
        </div>
      )}
    </FieldFrame>
  );
});
