import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Combobox } from "./combobox.tsx";

const PEOPLE = [
  { value: "olivia", label: "Olivia Marsh", text: "olivia@boardwalk.test" },
  { value: "sam", label: "Sam", disabled: true },
];

test("before scripts it is the browser's select, with the name and the value that a form sends", () => {
  const html = renderToStaticMarkup(
    <Combobox id="owner" label="Owner" name="owner" options={PEOPLE} defaultValue="olivia" required />,
  );
  expect(html).toMatch(/<select name="owner" required="" id="owner"/);
  expect(html).toContain('<option value="olivia" selected="">Olivia Marsh</option>');
  expect(html).toContain('<option value="sam" disabled="">Sam</option>');
});

test("nothing can be chosen too", () => {
  const html = renderToStaticMarkup(<Combobox label="Owner" name="owner" options={PEOPLE} placeholder="Nobody" />);
  expect(html).toContain('<option value="" selected="">Nobody</option>');
});

test("its error belongs to it from the start", () => {
  const html = renderToStaticMarkup(
    <Combobox id="owner" label="Owner" name="owner" options={PEOPLE} error="Choose somebody" />,
  );
  expect(html).toMatch(/<select[^>]*aria-invalid="true" aria-describedby="owner-error"/);
});
