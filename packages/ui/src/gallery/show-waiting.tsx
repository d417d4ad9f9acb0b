import { SkeletonFigures } from "../waiting/skeleton-figures.tsx";
import { SkeletonRows } from "../waiting/skeleton-rows.tsx";
import { SkeletonText } from "../waiting/skeleton-text.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const COLUMNS = [
  { key: "name", label: "Name" },
  { key: "state", label: "State" },
  { key: "starts", label: "Starts", numeric: true },
];

export function ShowWaiting() {
  return (
    <Section id="on-its-way" title="On its way">
      <SkeletonRows caption="Wizards, on their way" columns={COLUMNS} rows={3} />
      <SkeletonFigures />
      <Shown as="text">
        <SkeletonText />
      </Shown>
    </Section>
  );
}
