import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CodeBlock } from "./code-block.tsx";

test("the text stands as it is, named, to be reached by keys, and without a button that scripts alone could serve", () => {
  const html = renderToStaticMarkup(
    <CodeBlock label="Command">{"boardwalk create-admin\n  ada@boardwalk.test"}</CodeBlock>,
  );
  expect(html).toContain(
    '<section tabindex="0" aria-label="Command"><pre><code>boardwalk create-admin\n  ada@boardwalk.test</code></pre></section>',
  );
  expect(html).not.toContain("<button");
});
