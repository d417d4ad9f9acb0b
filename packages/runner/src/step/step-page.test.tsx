import { compile, evaluate } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StepPage } from "./step-page.tsx";

test("a step is one plain form with the names that the server reads", () => {
  const html = draw({ answers: { "basics.kind": "other" }, inputs: { "basics.kind.other": "A regatta" } });
  expect(html).toContain('<form id="walk-step" method="post" action="/walk/t/basics" encType="multipart/form-data"');
  for (const name of ["set.kind", "set.about", "set.day", "set.papers", "input.kind.other", "asked.kind", "was.kind"])
    expect(html).toContain(`name="${name}"`);
  expect(html).toContain('value="A regatta"');
});

test("the first button of the form continues, so that Enter in a field does", () => {
  expect(/<form.*?(<button[^>]*>)/.exec(draw({}))?.[1]).toContain('value="continue"');
});

test("what is hidden stands in the page, asks for nothing and sends nothing", () => {
  const html = draw({});
  expect(html).toMatch(/<div id="set-hidden"[^>]* hidden=""/);
  expect(html).toMatch(/<input type="hidden" name="asked.hidden" disabled="" value="1"\/>/);
});

test("what only its walker answers has no field for anybody else, who is told whether it is answered", () => {
  const html = draw({}, false, { about: true, kind: false });
  for (const name of ["set.about", "asked.about", "set.kind"]) expect(html).not.toContain(`name="${name}"`);
  expect(html).toMatch(/id="set-about".*?This is answered\..*?<\/fieldset>/);
  expect(html).toMatch(/id="set-kind".*?Only whoever walks this walk answers this\..*?<\/fieldset>/);
  expect(html).toContain('name="set.day"');
});

test("errors are said at the set and in a summary that leads there", () => {
  const html = draw({}, true);
  expect(html).toContain('<a href="#set-kind">Kind: choose one</a>');
  expect(html.split("Kind: choose one")).toHaveLength(3);
});

test("a way that was taken is said, with a button that takes the usual one instead", () => {
  const way = { submitted: ["basics"], exits: { basics: "last" }, answers: { "basics.kind": "outdoor" } };
  expect(draw(way)).toContain("You went on by “Straight to the end”.");
  expect(draw(way)).toContain('name="act" value="usual"');
  expect(draw({})).not.toContain('value="usual"');
});

test("the path shows the icons of its steps, and keeps those of steps that may come onto it", () => {
  const html = draw({});
  expect(html).toMatch(/<li class="here" aria-current="step"><span><span class="author-icon"[^>]*><svg/);
  expect(html).toMatch(/<template id="walk-rail-icons">.*<span data-icon="⛵"><span class="author-icon"[^>]*>⛵/);
});

function draw(
  document: Parameters<typeof evaluate>[1],
  errorsShown = false,
  walkersAlone: Readonly<Record<string, boolean>> = {},
): string {
  const definition = buildDefinition({
    steps: [
      {
        key: "basics",
        icon: "tent",
        sets: [
          {
            key: "kind",
            name: "Kind",
            type: "SINGLE",
            options: [{ key: "outdoor" }, { key: "other", requiresInput: true }],
          },
          { key: "about", type: "TEXT_INPUT", required: false },
          { key: "day", type: "DATE_PICKER", required: false },
          { key: "papers", type: "FILE_UPLOAD", required: false },
          { key: "hidden", type: "TEXT_INPUT", required: false },
        ],
      },
      { key: "middle" },
      { key: "last", icon: "⛵" },
    ],
    flow: [{ from: "basics", to: "last", type: "OPTIONAL", name: "Straight to the end" }],
    dependencies: [{ target: "basics.hidden", on: "basics.kind.outdoor", type: "SHOW_IF" }],
  });
  return renderToStaticMarkup(
    <StepPage
      definition={definition}
      state={evaluate(compile(definition), document)}
      document={document}
      step="basics"
      walkName="Midsummer"
      errorsShown={errorsShown}
      walkersAlone={walkersAlone}
      prices={{ currency: "EUR", locale: "en" }}
      addresses={{
        step: (step) => `/walk/t/${step}`,
        review: "/walk/t/review",
        later: "/walk/t/later",

        file: String,
      }}
      fingerprints={{}}
      saved={null}
      login="/login"
    />,
  );
}
