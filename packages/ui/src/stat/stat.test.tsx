import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Stat } from "./stat.tsx";
import { Stats } from "./stats.tsx";

test("a figure stands under what it counts, and its change says in words whether it is good", () => {
  const html = renderToStaticMarkup(
    <Stats label="Last 30 days">
      <Stat label="Abandoned" change={{ by: "−4.0%", from: "731", is: "good" }}>
        702
      </Stat>
    </Stats>,
  );
  expect(html).toContain('<dt>Abandoned</dt><dd class="figure">702</dd>');
  expect(html).toContain('<b class="good">−4.0%</b><span class="vh"> (better)</span> from 731');
});

test("a change that is neither good nor bad is not judged", () => {
  const html = renderToStaticMarkup(
    <Stat label="Walks" change={{ by: "+3", from: "9", is: "neither" }}>
      12
    </Stat>,
  );
  expect(html).toContain("<b>+3</b> from 9");
});
