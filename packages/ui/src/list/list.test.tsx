import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { List } from "./list.tsx";
import { Pages } from "./pages.tsx";

const columns = [
  { key: "name", label: "Name", sort: { href: "?sort=name", direction: "ascending" as const } },
  { key: "starts", label: "Starts", numeric: true },
];

test("a table has its caption, its heads and a head for each row", () => {
  const html = renderToStaticMarkup(
    <List caption="Wizards" columns={columns} rows={[{ id: "a", cells: { name: "Volunteer", starts: "3,871" } }]} />,
  );
  expect(html).toContain('<caption class="vh">Wizards</caption>');
  expect(html).toContain('aria-sort="ascending"><a href="?sort=name">Name');
  expect(html).toContain('<th scope="row">Volunteer</th>');
  expect(html).toContain('<td class="num" data-label="Starts">3,871</td>');
});

test("the first page has no page before it, and the last none after", () => {
  const href = (page: number) => `?page=${page}`;
  expect(renderToStaticMarkup(<Pages page={1} pages={2} href={href} />)).not.toContain("Previous");
  expect(renderToStaticMarkup(<Pages page={2} pages={2} href={href} />)).not.toContain("Next");
  expect(renderToStaticMarkup(<Pages page={1} pages={2} href={href} />)).toContain('href="?page=2"');
});
