import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ErrorSummary } from "./error-summary.tsx";

test("each line leads to its field in the field's own words, and the box can take the focus", () => {
  const html = renderToStaticMarkup(<ErrorSummary errors={[{ id: "email", message: "Write the whole address" }]} />);
  expect(html).toContain('<a href="#email">Write the whole address</a>');
  expect(html).toContain('tabindex="-1"');
  expect(html).toContain('role="alert"');
  expect(html).toContain("One thing to put right");
});

test("where nothing is wrong there is no box", () => {
  expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe("");
});
