import { expect, test } from "vitest";
import type { Answers } from "../answers.ts";
import { compile } from "../compile/compile.ts";
import { evaluate } from "../evaluator/evaluate.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import { whyShown } from "./why-shown.ts";

const festival = buildDefinition({
  steps: [
    {
      key: "basics",
      sets: [
        { key: "kind", type: "SINGLE", options: [{ key: "outdoor" }, { key: "indoor" }] },
        { key: "guests", type: "TEXT_INPUT", rules: { format: "number" }, required: false },
      ],
    },
    { key: "weather", sets: [{ key: "plan", type: "SINGLE", required: false, options: [{ key: "tent" }] }] },
    { key: "crew" },
  ],
  flow: [{ from: "basics", to: "crew", when: "answers.basics.guests < 50 && total == 0" }],
  dependencies: [{ target: "weather.plan", on: "basics.kind.outdoor", type: "SHOW_IF" }],
});

function why(answers: Answers, at: string) {
  return whyShown(festival, answers, evaluate(compile(festival), answers), at);
}

test("a rule's condition is told with what it saw", () => {
  const small = { answers: { "basics.kind": "indoor", "basics.guests": "40" }, submitted: ["basics"] };
  expect(why(small, "crew")).toMatchObject({
    shown: true,
    because: {
      how: "rule",
      from: "basics",
      rule: {
        condition: {
          saw: [
            { name: "basics.guests", value: 40 },
            { name: "total", value: 0 },
          ],
        },
      },
    },
  });
  expect(why(small, "weather")).toMatchObject({ shown: false, because: { how: "passed", from: "basics", to: "crew" } });
  expect(why({}, "crew")).toMatchObject({ shown: false, because: { how: "to-come", current: "basics" } });
});

test("a dependency is told with whether it holds", () => {
  const outdoor = { answers: { "basics.kind": "outdoor" }, submitted: ["basics"] };
  expect(why(outdoor, "weather")).toMatchObject({ because: { how: "next", from: "basics" } });
  expect(why(outdoor, "weather.plan")).toMatchObject({
    shown: true,
    because: "shown-by",
    dependencies: [{ on: "basics.kind.outdoor", holds: true, because: "chosen" }],
  });
  const indoor = { answers: { "basics.kind": "indoor" }, submitted: ["basics"] };
  expect(why(indoor, "weather.plan")).toMatchObject({ shown: false, because: "no-show" });
  expect(why(indoor, "weather.plan.tent")).toMatchObject({ shown: false, because: "set-hidden" });
  expect(why({}, "basics")).toMatchObject({ because: { how: "first" } });
});
