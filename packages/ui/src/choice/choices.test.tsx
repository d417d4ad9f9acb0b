import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckChoice } from "./check-choice.tsx";
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

test("several can be chosen of a set that takes several, and its errors lead to it", () => {
  const html = renderToStaticMarkup(
    <CheckChoice
      id="rights"
      legend="Rights"
      name="rights"
      defaultValues={["read", "write"]}
      choices={[
        { value: "read", label: "Read" },
        { value: "write", label: "Write" },
        { value: "remove", label: "Remove" },
      ]}
    />,
  );
  expect(html).toMatch(/^<fieldset id="rights" tabindex="-1"/);
  expect(html.match(/type="checkbox"/g)).toHaveLength(3);
  expect(html.match(/checked=""/g)).toHaveLength(2);
});

test("a tick and a switch are the browser's own boxes inside their labels", () => {
  expect(renderToStaticMarkup(<Checkbox name="news">Newsletter</Checkbox>)).toMatch(
    /^<label[^>]*><input[^>]*type="checkbox"/,
  );
  expect(renderToStaticMarkup(<Switch name="alerts">Alerts</Switch>)).toMatch(/type="checkbox" role="switch"/);
});
