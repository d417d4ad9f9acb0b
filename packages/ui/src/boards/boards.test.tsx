import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Boards } from "./boards.tsx";

test("progress is said in figures", () => {
  expect(renderToStaticMarkup(<Boards steps={["done", "here", "to-come"]} />)).toContain(
    'role="img" aria-label="1 of 3 steps done"',
  );
});

test("beside words that say it, it is silent", () => {
  expect(renderToStaticMarkup(<Boards steps={["done"]} label={null} />)).toContain('aria-hidden="true"');
});
