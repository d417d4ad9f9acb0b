import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Select } from "./select.tsx";

const RESULTS = [
  { value: "success", label: "Succeeded" },
  { value: "failure", label: "Refused", disabled: true },
];

test("it is a select of the browser's, whose label, hint and error belong to it", () => {
  const html = renderToStaticMarkup(
    <Select id="result" label="Result" name="result" hint="Of the sign-in." error="Choose one" options={RESULTS} />,
  );
  expect(html).toContain('<label for="result"');
  expect(html).toMatch(
    /<select name="result" id="result" aria-invalid="true" aria-describedby="result-hint result-error"/,
  );
  expect(html).toContain('<option value="failure" disabled="">Refused</option>');
});

test("what is chosen at first stands in the page, for who comes without scripts", () => {
  const html = renderToStaticMarkup(
    <Select label="Result" name="result" options={RESULTS} defaultValue="success" placeholder="Any result" />,
  );
  expect(html).toContain('<option value="">Any result</option>');
  expect(html).toContain('<option value="success" selected="">Succeeded</option>');
});

test("choices stand under the names of their groups", () => {
  const html = renderToStaticMarkup(
    <Select
      label="Zone"
      name="zone"
      options={[{ group: "Europe", options: [{ value: "Europe/Oslo", label: "Oslo" }] }]}
    />,
  );
  expect(html).toContain('<optgroup label="Europe"><option value="Europe/Oslo">Oslo</option></optgroup>');
});

test("while its choices are on their way it says so in words", () => {
  const html = renderToStaticMarkup(<Select label="Zone" name="zone" options={[]} busy="Fetching the zones…" />);
  expect(html).toContain('aria-busy="true"');
  expect(html).toMatch(/role="status">.*Fetching the zones…/);
});
