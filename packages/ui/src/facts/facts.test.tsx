import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Facts } from "./facts.tsx";

test("each fact is a name and what it is, in the order given", () => {
  const html = renderToStaticMarkup(
    <Facts
      facts={[
        { label: "Device", value: "Firefox on Linux" },
        { label: "Place", value: "Bergen" },
      ]}
    />,
  );
  expect(html).toBe(
    '<dl class="facts facts-rows"><div><dt>Device</dt><dd>Firefox on Linux</dd></div><div><dt>Place</dt><dd>Bergen</dd></div></dl>',
  );
});

test("facts in columns say which of them needs more room", () => {
  const html = renderToStaticMarkup(<Facts inColumns facts={[{ label: "Id", value: "01", isLong: true }]} />);
  expect(html).toBe('<dl class="facts facts-columns"><div class="facts-long"><dt>Id</dt><dd>01</dd></div></dl>');
});
