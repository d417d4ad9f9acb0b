import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DateField } from "./date-field.tsx";

test("it is the browser's own field, with what it holds and its ends", () => {
  const html = renderToStaticMarkup(
    <DateField id="day" label="Day" name="day" defaultValue="2026-06-19" min="2026-06-01" max="2026-06-30" />,
  );
  expect(html).toContain('<label for="day"');
  expect(html).toMatch(
    /<input(?=[^>]* type="date")(?=[^>]* name="day")(?=[^>]* min="2026-06-01")[^>]* value="2026-06-19"/,
  );
});

test("without scripts no button stands there that would do nothing", () => {
  expect(renderToStaticMarkup(<DateField label="Day" name="day" />)).not.toContain("<button");
});

test("hint and error belong to it", () => {
  const html = renderToStaticMarkup(
    <DateField id="day" label="Day" name="day" hint="The first one." error="Choose a day in June" />,
  );
  expect(html).toMatch(/<input[^>]*aria-invalid="true" aria-describedby="day-hint day-error"/);
});
