import fc from "fast-check";
import { expect, test } from "vitest";
import { existingWizard } from "../structure/existing-wizard.ts";
import { arbitraryDefinition } from "../testing/arbitrary-wizard.ts";
import { subjectsOf } from "./subjects-of.ts";

test("of any wizard those are asked about that exist for its conditions", () => {
  fc.assert(
    fc.property(arbitraryDefinition(), (definition) => {
      const { setByKey } = existingWizard(definition);
      const subjects = subjectsOf(definition);
      expect(subjects.map(({ key }) => key)).toEqual([...setByKey.keys(), "total", "skipped"]);
      for (const { key, asked } of subjects) expect(asked?.set).toBe(setByKey.get(key)?.definition);
      expect(subjectsOf(definition)).toBe(subjects);
    }),
  );
});
