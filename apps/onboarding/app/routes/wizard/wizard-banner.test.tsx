import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WizardBanner } from "./wizard-banner.tsx";

const draw = (color: string | null, image: string | null, category: string | null = null) =>
  renderToStaticMarkup(<WizardBanner color={color} image={image} category={category} />);

test("a picture of this site is shown, and no other address is put into the page", () => {
  expect(draw(null, "/pictures/a.svg")).toContain('src="/pictures/a.svg"');
  for (const address of ["javascript:alert(1)", "//evil.test/x", "https://evil.test/x", "data:text/html,x", ""])
    expect([address, draw(null, address)]).toEqual([address, ""]);
});

test("without a picture planks stand on the wizard's colour, and what it says there can be read", () => {
  const drawn = draw("#ffd400", "https://elsewhere.test/x.png", "<b>events</b>");
  expect(drawn).toContain("background:#ffd400;color:black");
  expect(drawn).toContain("&lt;b&gt;events");
  expect(draw("red;background:url(//evil.test)", null)).toBe("");
});
