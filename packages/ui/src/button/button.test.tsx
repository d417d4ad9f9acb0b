import { X } from "lucide-react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Button } from "./button.tsx";
import { buttonClass } from "./button-class.ts";

test("it is a button of the browser's, with the name and value that a form sends", () => {
  const html = renderToStaticMarkup(
    <Button variant="main" type="submit" name="intent" value="end">
      Sign out
    </Button>,
  );
  expect(html).toMatch(/^<button/);
  expect(html).toContain('type="submit"');
  expect(html).toContain('name="intent"');
  expect(html).toContain('value="end"');
  expect(html).toContain('class="btn btn-main"');
});

test("a busy one says so, keeps the focus and does not submit again", () => {
  const html = renderToStaticMarkup(
    <Button variant="line" type="submit" busy>
      Sign out
    </Button>,
  );
  expect(html).toContain('type="button"');
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toContain(' disabled=""');
  expect(html).toContain('role="progressbar"');
  expect(html).toContain('aria-label="Working"');
});

test("a busy one with a name of its own adds to the name that it is working", () => {
  const html = renderToStaticMarkup(<Button variant="line" busy aria-label="Sign out Chrome" />);
  const [, button, progress] = /aria-labelledby="(\S+) (\S+)"/.exec(html) ?? [];
  expect(html).toContain(`<button`);
  expect(html.split(`id="${button}"`)).toHaveLength(2);
  expect(html.split(`id="${progress}"`)).toHaveLength(2);
});

test("an icon alone has a name, and its drawing is silent", () => {
  const html = renderToStaticMarkup(<Button variant="quiet" icon={X} aria-label="Close" />);
  expect(html).toContain('aria-label="Close"');
  expect(html).toContain("btn-icon");
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
});

test("a link can look like one", () => {
  expect(buttonClass("danger", "sm")).toBe("btn btn-danger btn-sm");
  expect(buttonClass("line")).toBe("btn btn-line");
});
