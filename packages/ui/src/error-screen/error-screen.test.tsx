import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ErrorScreen } from "./error-screen.tsx";

test("it is the page's main part, with one head, a way on and the number to quote", () => {
  const html = renderToStaticMarkup(
    <ErrorScreen
      title="This page is not here"
      says="Check the address."
      requestId="r-1"
      actions={<a href="/">To the start</a>}
    />,
  );
  expect(html).toMatch(/^<main id="main"/);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain("<code>r-1</code>");
  expect(html).toContain('<a href="/">To the start</a>');
});
