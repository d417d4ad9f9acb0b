import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Pages } from "./pages.tsx";
import { Table } from "./table.tsx";

const columns = [
  { key: "name", label: "Name", sort: { href: "?sort=name", direction: "ascending" as const } },
  { key: "starts", label: "Starts", numeric: true },
];

test("a table has its caption, its heads and a head for each row", () => {
  const html = renderToStaticMarkup(
    <Table caption="Wizards" columns={columns} rows={[{ id: "a", cells: { name: "Volunteer", starts: "3,871" } }]} />,
  );
  expect(html).toContain('<caption class="vh">Wizards</caption>');
  expect(html).toContain('aria-sort="ascending"><a href="?sort=name">Name');
  expect(html).toContain('<th scope="row">Volunteer</th>');
  expect(html).toContain('<td class="num" data-label="Starts">3,871</td>');
});

test("a row that opens does so by the link that is its name", () => {
  const row = { id: "a", name: "Volunteer", href: "/wizards/a", cells: { name: "Volunteer", starts: "3,871" } };
  const html = renderToStaticMarkup(<Table caption="Wizards" columns={columns} rows={[row]} />);
  expect(html).toContain(
    '<th scope="row"><a class="name row-link" href="/wizards/a" title="Volunteer">Volunteer</a></th>',
  );
});

test("rows are ticked by fields of the form around them, and what to do with them is there without scripts", () => {
  const rows = [
    { id: "a", name: "Volunteer", selected: true, cells: { name: "Volunteer" } },
    { id: "b", cells: { name: "Bring your band" } },
  ];
  const actions = <button type="submit">Archive</button>;
  const html = renderToStaticMarkup(
    <Table caption="Wizards" columns={columns} rows={rows} selection={{ name: "wizard", actions }} />,
  );
  expect(html).toMatch(
    /<input(?=[^>]* name="wizard")(?=[^>]* value="a")(?=[^>]* checked)[^>]* aria-label="Select Volunteer"/,
  );
  expect(html).toMatch(/<input(?=[^>]* name="wizard")(?=[^>]* value="b")[^>]* aria-label="Select b"/);
  expect(html).toContain('<section class="bulk" aria-label="Selection">');
  expect(html).toContain('<button type="submit">Archive</button>');
});

test("totals stand under their columns, and say what they are where there are no columns", () => {
  const html = renderToStaticMarkup(
    <Table caption="Wizards" columns={columns} rows={[]} foot={{ name: "5 wizards", starts: "6,630" }} />,
  );
  expect(html).toContain('<td>5 wizards</td><td class="num" data-label="Starts">6,630</td>');
});

test("the first page has no page before it, and the last none after", () => {
  const href = (page: number) => `?page=${page}`;
  expect(renderToStaticMarkup(<Pages page={1} pages={2} href={href} />)).not.toContain("Previous");
  expect(renderToStaticMarkup(<Pages page={2} pages={2} href={href} />)).not.toContain("Next");
  expect(renderToStaticMarkup(<Pages page={1} pages={2} href={href} />)).toContain('href="?page=2"');
});
