import { Button } from "../button/button.tsx";
import { Combobox } from "../combobox/combobox.tsx";
import { DateField } from "../date/date-field.tsx";
import { Select } from "../select/select.tsx";
import { Section } from "./section.tsx";

const KINDS = [
  { value: "outdoor", label: "Outdoor" },
  { value: "indoor", label: "Indoor" },
];
const PEOPLE = [
  { value: "olivia", label: "Olivia Marsh" },
  { value: "tomasz", label: "Tomasz Wolny" },
];

/** Sent by the browser as it stands, so that what each field holds can be read in the address. */
export function ShowForm() {
  return (
    <Section id="form" title="In a form">
      <form method="get" action="#form" className="stack">
        <div className="grid-states grid-wide">
          <Select label="Kind of event" name="kind" options={KINDS} />
          <Combobox label="Looked after by" name="owner" options={PEOPLE} placeholder="Nobody" />
          <DateField label="Takes place on" name="day" min="2026-06-01" />
        </div>
        <Button type="submit" variant="line">
          Put it into the address
        </Button>
      </form>
    </Section>
  );
}
