import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { SlotPicker } from "./slot-picker.tsx";

test("what a closed slot offers is not gathered: its sentence is painted with every key press", () => {
  const options = vi.fn(() => [{ value: "crew", label: "Crew" }]);
  const html = renderToStaticMarkup(
    <SlotPicker label="Where it leads" options={options} shown="Crew" value="crew" onChange={() => undefined} />,
  );
  expect(html).toContain("Where it leads: Crew");
  expect(options).not.toHaveBeenCalled();
});
