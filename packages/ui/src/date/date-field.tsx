import { parseDate } from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import { forwardRef, type InputHTMLAttributes, useImperativeHandle, useRef, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { FieldFrame, type FieldWords } from "../field/field-frame.tsx";
import { Icon } from "../icon/icon.tsx";
import { useHydrated } from "../use-hydrated.ts";
import { Calendar } from "./calendar.tsx";
import { writeValue } from "./write-value.ts";

export interface DateFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, "size" | "type" | "min" | "max">,
    FieldWords {
  label: string;
  name: string;
  /** As `2026-06-19`, like every value of it. */
  min?: string;
  max?: string;
}

/**
 * A day. It is the browser's own field, typed into part by part in the person's order of day, month and year, with and
 * without scripts; scripts add a calendar of ours. A finger gets the phone's.
 */
export const DateField = forwardRef<HTMLInputElement, DateFieldProps>(function DateField(
  { label, hint, error, busy, size, optional, className, id, "aria-describedby": describedBy, ...rest },
  ref,
) {
  const { min, max, disabled, readOnly } = rest;
  const isHydrated = useHydrated();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current, []);

  function choose(day: string): void {
    if (input.current) writeValue(input.current, day);
    setOpen(false);
  }

  return (
    <FieldFrame {...{ id, label, hint, error, busy, size, optional }} aria-describedby={describedBy}>
      {(control) => (
        <div className={classNames("date", isHydrated && "has-calendar")} ref={box}>
          <input {...rest} {...control} ref={input} type="date" className={classNames("input num", className)} />
          {isHydrated && (
            <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
              <Button
                className="date-open"
                aria-label={`${label}: choose in a calendar`}
                isDisabled={disabled === true || readOnly === true}
              >
                <Icon icon={CalendarDays} />
              </Button>
              <Popover className="float popover" triggerRef={box} placement="bottom end" offset={4}>
                <Dialog className="date-pop" aria-label={label}>
                  <Calendar
                    aria-label={label}
                    value={readDay(input.current?.value)}
                    min={readDay(min)}
                    max={readDay(max)}
                    onChange={choose}
                    autoFocus
                  />
                </Dialog>
              </Popover>
            </DialogTrigger>
          )}
        </div>
      )}
    </FieldFrame>
  );
});

function readDay(text: string | undefined) {
  return text ? parseDate(text) : null;
}
