import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Checkbox } from "./checkbox.tsx";
import { RadioChoice } from "./radio-choice.tsx";
import { Switch } from "./switch.tsx";

test("a set is a fieldset with its legend, and its error describes the set", () => {
  const html = renderToStaticMarkup(
    <RadioChoice
      legend="Power"
      name="power"
      error="Choose one source"
      choices={[{ value: "shore", label: "Shore" }]}
    />,
  );
  expect(html).toMatch(/^<fieldset[^>]*aria-describedby="([^"]+)"/);
  expect(html).toContain("<legend>Power");
  expect(html).not.toContain("aria-invalid");
});

test("a choice that cannot be made says why", () => {
  const html = renderToStaticMarkup(
    <RadioChoice
      legend="Stage"
      name="stage"
      defaultValue="open"
      choices={[
        { value: "open", label: "Open stage" },
        { value: "crane", label: "Crane", disabledBecause: "Taken on 19 June" },
      ]}
    />,
  );
  expect(html.match(/disabled=""/g)).toHaveLength(1);
  expect(html).toContain("Taken on 19 June");
  expect(html.match(/checked=""/g)).toHaveLength(1);
});

test("a tick and a switch are the browser's own boxes inside their labels", () => {
  expect(renderToStaticMarkup(<Checkbox name="news">Newsletter</Checkbox>)).toMatch(
    /^<label[^>]*><input[^>]*type="checkbox"/,
  );
  expect(renderToStaticMarkup(<Switch name="alerts">Alerts</Switch>)).toMatch(/type="checkbox" role="switch"/);
});
