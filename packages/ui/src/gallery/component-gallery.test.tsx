import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import * as ui from "../index.ts";
import { ComponentGallery } from "./component-gallery.tsx";

const drawn = vi.hoisted(() => new Set<unknown>());

vi.mock("react/jsx-dev-runtime", async (original) => {
  const real = await original<{ jsxDEV: (type: unknown, ...rest: unknown[]) => unknown }>();
  const jsxDEV = (type: unknown, ...rest: unknown[]) => {
    drawn.add(type);
    return real.jsxDEV(type, ...rest);
  };
  return { ...real, jsxDEV };
});

const html = renderToString(<ComponentGallery />);

// A whole page, what each page has once already, and what shows nothing.
const STAND_ELSEWHERE = ["ErrorScreen", "LinkProvider", "SkipLink", "VisuallyHidden"];

test("every component is drawn, on the server", () => {
  expect(html).toMatch(/^<main id="main"/);
  const components = Object.entries(ui).filter(([name]) => /^[A-Z]/.test(name));
  const missing = components.filter(([, component]) => !drawn.has(component)).map(([name]) => name);
  expect(missing.sort()).toEqual(STAND_ELSEWHERE);
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
