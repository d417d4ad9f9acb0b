import { describe, expect, it } from "vitest";
import { buildDefinition } from "./build-definition.ts";
import { comparable, walkCases } from "./engine-cases.ts";
import { naiveEvaluate } from "./naive-evaluate.ts";

describe("the naive reading of the rules", () => {
  for (const { name, definition, walks } of walkCases()) {
    it.each(walks)(`gives what is expected of ${name}: $name`, ({ walk, expect: expected }) => {
      expect(comparable(naiveEvaluate(buildDefinition(definition), walk))).toEqual(comparable(expected));
    });
  }
});
