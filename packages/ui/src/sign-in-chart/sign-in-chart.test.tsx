import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SignInChart } from "./sign-in-chart.tsx";

test("the chart is silent, and all of its colours are tokens'", () => {
  const html = renderToStaticMarkup(<SignInChart />);
  expect(html).toMatch(/^<svg[^>]*aria-hidden="true"/);
  expect(html).not.toMatch(/(?:fill|stroke)="(?!none)/);
  expect(html).not.toContain("NaN");
});
