import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Avatar } from "./avatar.tsx";

test("a photo takes the initials' place, and neither says anything aloud", () => {
  const html = renderToStaticMarkup(<Avatar name="Olivia Marsh" photo="/files/1" size="lg" />);
  expect(html).toMatch(/^<span class="face face-\d face-lg" aria-hidden="true"><img src="\/files\/1" alt=""/);
  expect(html).not.toContain("OM");
  expect(renderToStaticMarkup(<Avatar name="Olivia Marsh" photo={null} />)).toContain(">OM<");
});
