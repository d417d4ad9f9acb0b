import type { CalendarDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import {
  Calendar as AriaCalendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarMonthPicker,
  CalendarYearPicker,
} from "react-aria-components";
import { Button } from "../button/button.tsx";
import { CalendarJump } from "./calendar-jump.tsx";

export interface CalendarProps {
  "aria-label": string;
  value: CalendarDate | null;
  min?: CalendarDate | null;
  max?: CalendarDate | null;
  /** The chosen day, as `2026-06-19`. */
  onChange: (day: string) => void;
  /** The day that is shown at first where none is chosen. */
  shown?: CalendarDate;
  autoFocus?: boolean;
}

/** A month of days. Arrows go by day and week, Page Up and Page Down by month, with Shift by year. */
export function Calendar({ value, min, max, onChange, shown, autoFocus = false, "aria-label": label }: CalendarProps) {
  return (
    <AriaCalendar
      className="cal"
      aria-label={label}
      value={value}
      minValue={min}
      maxValue={max}
      defaultFocusedValue={shown ?? null}
      onChange={(day) => onChange(day.toString())}
      autoFocus={autoFocus}
    >
      <div className="cal-head">
        <CalendarMonthPicker format="long">{(months) => <CalendarJump {...months} />}</CalendarMonthPicker>
        <CalendarYearPicker visibleYears={YEARS_TO_CHOOSE_FROM}>
          {(years) => <CalendarJump {...years} />}
        </CalendarYearPicker>
        <Button slot="previous" variant="quiet" icon={ChevronLeft} aria-label="The month before" />
        <Button slot="next" variant="quiet" icon={ChevronRight} aria-label="The month after" />
      </div>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="cal-day">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="cal-cell" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </AriaCalendar>
  );
}

const YEARS_TO_CHOOSE_FROM = 41;
