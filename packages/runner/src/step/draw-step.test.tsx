import { compile, evaluate } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { drawStep } from "./draw-step.tsx";
import { type DrawingSlots, noSlots } from "./drawing-slots.ts";

const IMAGE = '<img src=x onerror="alert(1)">';

test("an editor puts its own in the place of each text, and beside each thing", () => {
  const html = draw({
    idOf: (at) => `id of ${at}`,
    textOf: ({ at, field, text }) => <u>{`${at} ${field} ${text}`}</u>,
    classOf: (at) => `is-${at.split(".").length}`,
    startOf: (at) => <i>{`start ${at}`}</i>,
    endOf: (at) => <i>{`end ${at}`}</i>,
  });
  for (const text of [
    "stage.kind title Kind",
    "stage.kind description null",
    "stage.kind.open label Open",
    "stage.kind.open description On grass",
    "stage.kind.open inputPlaceholder Which one?",
    "stage.about help In short",
  ])
    expect(html).toContain(`<u>${text}</u>`);
  expect(html).toContain('class="set is-2"');
  expect(html).toContain('class="choice-of is-3" data-option="stage.kind.open"');
  for (const text of ["start stage.kind", "start stage.kind.open", "end stage.kind", "end stage.about"])
    expect(html).toContain(`<i>${text}</i>`);
});

test("a walk's step has nothing of an editor's", () => {
  expect(draw()).toBe(draw(noSlots));
  expect(draw()).toContain('class="set"');
});

test("markup in a text is text", () => {
  expect(draw()).not.toContain("<img");
  expect(draw()).toContain("&lt;img src=x");
});

function draw(slots?: DrawingSlots): string {
  const definition = buildDefinition({
    steps: [
      {
        key: "stage",
        sets: [
          {
            key: "kind",
            name: "Kind",
            type: "SINGLE",
            options: [
              {
                key: "open",
                label: "Open",
                description: "On grass",
                requiresInput: true,
                inputPlaceholder: "Which one?",
              },
            ],
          },
          { key: "about", name: IMAGE, description: IMAGE, help: "In short", type: "TEXT_INPUT" },
        ],
      },
    ],
  });
  return renderToStaticMarkup(
    drawStep({
      definition,
      state: evaluate(compile(definition), {}),
      document: {},
      step: "stage",
      errorsShown: false,
      prices: { currency: null, locale: "en" },
      fileAddress: String,
      ...(slots && { slots }),
    }),
  );
}
