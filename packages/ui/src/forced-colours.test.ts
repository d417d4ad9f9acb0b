import { expect, test } from "vitest";
import { readStyleSheets } from "./testing/read-style-sheets.ts";

test("no bar of what is current is a transparent border of what is not, which forced colours would show", () => {
  const found = readStyleSheets().filter(({ text }) =>
    /border-(block|inline)-(start|end):[^;]*\btransparent\b/.test(text),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

test.each(["shell/side-nav.css", "shell/bar-link.css", "tabs/tabs.css", "boards/boards.css"])(
  "%s says which one is current in the colours that a person forces",
  (wanted) => {
    const sheet = readStyleSheets().find(({ name }) => name === wanted);
    expect(sheet?.text.split("forced-colors: active")[1]).toMatch(/\bHighlight\b/);
  },
);
