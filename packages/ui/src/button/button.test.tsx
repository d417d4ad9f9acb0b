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

test("a busy one says so, keeps its name, its focus and its place in the form", () => {
  const html = renderToStaticMarkup(
    <Button variant="line" type="submit" name="intent" value="end" busy aria-label="Sign out Chrome">
      Sign out
    </Button>,
  );
  expect(html).toContain('aria-busy="true"');
  expect(html).toContain('aria-disabled="true"');
  expect(html).toContain('aria-label="Sign out Chrome"');
  expect(html).toContain('type="submit"');
  expect(html).toContain('value="end"');
  expect(html).not.toContain(' disabled=""');
  expect(html).toMatch(/class="spin" aria-hidden="true"/);
});

test("one that is not busy claims nothing", () => {
  const html = renderToStaticMarkup(<Button variant="line">Sign out</Button>);
  expect(html).not.toMatch(/aria-busy|aria-disabled|spin/);
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
