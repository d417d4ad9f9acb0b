import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SkeletonRows } from "./skeleton-rows.tsx";

test("heads stay, bars nobody hears stand for the rows, and the caption says that they come", () => {
  const columns = [
    { key: "name", label: "Name" },
    { key: "starts", label: "Starts", numeric: true },
  ];
  const html = renderToStaticMarkup(<SkeletonRows caption="Wizards, loading" columns={columns} rows={3} lines={2} />);
  expect(html).toMatch(/<table[^>]*aria-busy="true"[^>]*><caption[^>]*>Wizards, loading</);
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  expect(html.match(/<span class="skel[^"]*" style="[^"]*" aria-hidden="true">/g)).toHaveLength(6);
  expect(html).toContain('data-lines="2"');
});
