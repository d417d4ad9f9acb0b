import { CalendarDate } from "@internationalized/date";
import { Combobox } from "../combobox/combobox.tsx";
import { Calendar } from "../date/calendar.tsx";
import { DateField } from "../date/date-field.tsx";
import { Select } from "../select/select.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const LONG = "The Royal and Ancient Harbourmasters’ Benevolent Association of the Outer Skerries";
const KINDS = [
  { value: "outdoor", label: "Outdoor" },
  { value: "indoor", label: "Indoor" },
  { value: "afloat", label: "Afloat", disabled: true },
  { value: "association", label: LONG },
];
const ZONES = [
  { group: "Europe", options: ["Bergen", "Gdańsk", "Lisbon"].map((name) => ({ value: name, label: name })) },
  { group: "America", options: ["Halifax", "Valparaíso"].map((name) => ({ value: name, label: name })) },
];
const PEOPLE = [
  { value: "olivia", label: "Olivia Marsh", text: "olivia@boardwalk.test" },
  { value: "tomasz", label: "Tomasz Wolny", text: "tomasz@boardwalk.test" },
  { value: "priya", label: "Priya Raman", text: "left on 4 October", disabled: true },
  { value: "association", label: LONG, text: "an organization" },
];

export function ShowPickers() {
  return (
    <>
      <Section id="select" title="Select">
        <div className="grid-states grid-wide">
          <Shown as="nothing chosen">
            <Select label="Kind" name="kind-empty" placeholder="Any kind" options={KINDS} />
          </Shown>
          <Shown as="chosen, with a hint">
            <Select
              label="Kind"
              name="kind"
              hint="It decides which papers are asked for."
              options={KINDS}
              defaultValue="indoor"
            />
          </Shown>
          <Shown as="in groups">
            <Select label="Harbour" name="harbour" options={ZONES} defaultValue="Gdańsk" optional />
          </Shown>
          <Shown as="focus">
            <Select label="Kind" name="kind-focus" options={KINDS} className="is-focus" />
          </Shown>
          <Shown as="disabled">
            <Select label="Kind" name="kind-off" options={KINDS} disabled />
          </Shown>
          <Shown as="error">
            <Select
              label="Kind"
              name="kind-error"
              placeholder="Choose one"
              options={KINDS}
              error="Choose a kind of event"
            />
          </Shown>
          <Shown as="busy">
            <Select label="Harbour" name="harbour-busy" options={[]} busy="Fetching the harbours…" />
          </Shown>
          <Shown as="a long name">
            <Select label="Kind" name="kind-long" options={KINDS} defaultValue="association" />
          </Shown>
          <Shown as="large, onboarding">
            <Select label="Kind" name="kind-large" options={KINDS} size="lg" />
          </Shown>
        </div>
      </Section>
      <Section id="combobox" title="Combobox">
        <div className="grid-states grid-wide">
          <Shown as="nothing chosen">
            <Combobox label="Owner" name="owner-empty" placeholder="A name" options={PEOPLE} />
          </Shown>
          <Shown as="chosen, with a hint">
            <Combobox
              label="Owner"
              name="owner"
              hint="Hears of every change."
              options={PEOPLE}
              defaultValue="olivia"
              optional
            />
          </Shown>
          <Shown as="disabled">
            <Combobox label="Owner" name="owner-off" options={PEOPLE} defaultValue="tomasz" disabled />
          </Shown>
          <Shown as="error">
            <Combobox label="Owner" name="owner-error" options={PEOPLE} error="Choose somebody who is here" />
          </Shown>
          <Shown as="busy">
            <Combobox label="Owner" name="owner-busy" options={[]} busy="Looking for people…" onType={stay} />
          </Shown>
          <Shown as="a long name">
            <Combobox label="Owner" name="owner-long" options={PEOPLE} defaultValue="association" />
          </Shown>
          <Shown as="large, onboarding">
            <Combobox label="Owner" name="owner-large" options={PEOPLE} size="lg" />
          </Shown>
        </div>
      </Section>
      <Section id="date" title="Date">
        <div className="grid-states grid-wide">
          <Shown as="empty">
            <DateField label="First day" name="day-empty" />
          </Shown>
          <Shown as="filled, within June">
            <DateField
              label="Day of the festival"
              name="day"
              hint="Somewhere in June."
              defaultValue="2026-06-19"
              min="2026-06-01"
              max="2026-06-30"
            />
          </Shown>
          <Shown as="disabled">
            <DateField label="Day of the fair" name="day-off" defaultValue="2026-06-19" disabled />
          </Shown>
          <Shown as="error">
            <DateField label="Last day" name="day-error" defaultValue="2026-06-12" error="Not before the first day" />
          </Shown>
          <Shown as="busy">
            <DateField label="Day on the quay" name="day-busy" defaultValue="2026-06-19" busy="Asking the harbour…" />
          </Shown>
          <Shown as="large, onboarding">
            <DateField label="Day of birth" name="day-large" size="lg" />
          </Shown>
        </div>
        <Shown as="calendar, open: a day chosen, days before the 8th not to be had">
          <div className="float kit-inline">
            <Calendar
              aria-label="Calendar, open"
              value={new CalendarDate(2026, 6, 19)}
              min={new CalendarDate(2026, 6, 8)}
              onChange={stay}
            />
          </div>
        </Shown>
      </Section>
    </>
  );
}

function stay(): void {}
