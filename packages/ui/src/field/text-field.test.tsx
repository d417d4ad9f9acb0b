import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextField } from "./text-field.tsx";

test("the label names the input, and hint and error describe it", () => {
  const html = renderToStaticMarkup(
    <TextField
      id="email"
      label="E-mail"
      name="email"
      hint="The one you joined with."
      error="Write the whole address"
    />,
  );
  expect(html).toContain('<label for="email" id="email-label">');
  expect(html).toContain('aria-describedby="email-hint email-error"');
  expect(html).toContain('id="email-hint"');
  expect(html).toContain('id="email-error"');
  expect(html).toContain('aria-invalid="true"');
});

test("without a fault it does not claim one", () => {
  const html = renderToStaticMarkup(<TextField label="E-mail" name="email" />);
  expect(html).not.toContain("aria-invalid");
  expect(html).not.toContain("aria-describedby");
});

test("what it holds at first stands in the page, for who comes without scripts", () => {
  const html = renderToStaticMarkup(
    <TextField
      label="E-mail"
      name="email"
      type="email"
      defaultValue="sam@boardwalk.test"
      required
      autoComplete="username"
    />,
  );
  expect(html).toContain('value="sam@boardwalk.test"');
  expect(html).toContain('required=""');
  expect(html).toContain('autoComplete="username"');
});

test("two on one page have ids of their own", () => {
  const html = renderToStaticMarkup(
    <>
      <TextField label="From" name="from" />
      <TextField label="To" name="to" />
    </>,
  );
  const ids = [...html.matchAll(/<input[^>]* id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
});
