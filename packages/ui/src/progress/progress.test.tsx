import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Progress } from "./progress.tsx";

test("how far it is stands in figures, for eyes and ears", () => {
  const html = renderToStaticMarkup(<Progress label="Exporting 18,204 walks" share={0.612} says="about 20 s" />);
  expect(html).toContain('aria-valuenow="61" aria-valuetext="61%, about 20 s"');
  expect(html).toContain(">61%, about 20 s<");
});

test("where nobody knows how far it is, none is claimed", () => {
  expect(renderToStaticMarkup(<Progress label="Looking for walks" />)).not.toContain("aria-valuenow");
});

test("it never goes past its ends", () => {
  expect(renderToStaticMarkup(<Progress label="Importing" share={1.4} />)).toContain('aria-valuenow="100"');
  expect(renderToStaticMarkup(<Progress label="Importing" share={-1} />)).toContain('aria-valuenow="0"');
});
