import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FileField } from "./file-field.tsx";

test("it is the browser's own input, so a form sends its file without scripts", () => {
  const html = renderToStaticMarkup(<FileField id="photo" label="Photo" name="photo" accept="image/*" required />);
  expect(html).toContain('<label for="photo"');
  expect(html).toMatch(
    /<input(?=[^>]* name="photo")(?=[^>]* accept="image\/\*")(?=[^>]* required="")[^>]* type="file"/,
  );
  expect(html).not.toContain("drop");
});

test("what is there already is named until another is chosen", () => {
  const html = renderToStaticMarkup(<FileField label="Photo" name="photo" kept="harbour.png stays." />);
  expect(html).toContain("harbour.png stays.");
});

test("while it is sent it says so", () => {
  const html = renderToStaticMarkup(<FileField label="Photo" name="photo" busy="Sending… 61%" />);
  expect(html).toMatch(/role="status">.*Sending… 61%/);
});
