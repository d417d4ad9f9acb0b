import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { ComponentGallery } from "./component-gallery.tsx";

const html = renderToString(<ComponentGallery />);

test("every component renders on the server", () => {
  expect(html).toMatch(/^<main id="main"/);
});

test("no id occurs twice, and what an attribute refers to is there", () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const referred = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap(([, list = ""]) =>
    list.split(" "),
  );
  // React Aria gives its menu's items their descriptions only once they stand in the page.
  expect(referred.filter((id) => !ids.includes(id) && !id.startsWith("react-aria-"))).toEqual([]);
});

test("paragraphs and buttons hold phrases only, so the browser builds the tree that React expects", () => {
  const blocks = [...html.matchAll(/<(p|button|label)\b[^>]*>(.*?)<\/\1>/gs)].filter(([, , inside = ""]) =>
    /<(?:div|p|ul|ol|table|section|fieldset|h[1-6])\b/.test(inside),
  );
  expect(blocks.map(([block]) => block)).toEqual([]);
});

test("every section has an address of its own", () => {
  const sections = [...html.matchAll(/<section class="kit-section" id="([^"]+)"/g)].map(([, id]) => id);
  expect(sections).toContain("buttons");
  expect(new Set(sections).size).toBe(sections.length);
});
