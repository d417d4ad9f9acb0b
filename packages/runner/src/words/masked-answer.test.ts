import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, it } from "vitest";
import { maskedAnswer } from "./masked-answer.ts";

const [secret, plain, choice] =
  buildDefinition({
    steps: [
      {
        key: "s",
        sets: [
          { key: "secret", type: "TEXT_INPUT", rules: { sensitive: true } },
          { key: "plain", type: "TEXT_INPUT" },
          { key: "choice", type: "SINGLE", rules: { sensitive: true }, options: [{ key: "a" }] },
        ],
      },
    ],
  }).steps[0]?.sets ?? [];

it("shows of a sensitive answer so much that a person knows it again, and nothing of a short one or of a choice", () => {
  if (!secret || !plain || !choice) throw new Error("The wizard of this test has three sets.");
  expect(maskedAnswer(secret, [{ text: "DE89 3704 4417" }])).toEqual([{ text: "•••• 4417", more: "kept private" }]);
  expect(maskedAnswer(secret, [{ text: "1234567" }])).toEqual([{ text: "••••", more: "kept private" }]);
  expect(maskedAnswer(choice, [{ text: "Yes, and much more of it" }])).toEqual([
    { text: "••••", more: "kept private" },
  ]);
  expect(maskedAnswer(secret, [])).toEqual([]);
  expect(maskedAnswer(plain, [{ text: "DE89 3704 4417" }])).toEqual([{ text: "DE89 3704 4417" }]);
});
