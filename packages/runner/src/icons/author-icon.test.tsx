import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AuthorIcon } from "./author-icon.tsx";

const draw = (name: string | null) => renderToStaticMarkup(<AuthorIcon name={name} />);

test("a name that we know is drawn, a sign is set as text, and both are silent", () => {
  expect(draw("tent")).toMatch(/^<span class="author-icon" aria-hidden="true"><svg/);
  expect(draw("⛵")).toBe('<span class="author-icon" aria-hidden="true">⛵</span>');
});

test.each([null, "", "no-such-icon", "constructor"])("%j leaves no trace", (name) => {
  expect(draw(name)).toBe("");
});
