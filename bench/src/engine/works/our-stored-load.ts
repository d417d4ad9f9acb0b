import { open, type Program } from "@boardwalk/engine";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { compileDocument } from "../compile-document.ts";
import { generateWizard } from "../generate-wizard.ts";

/** What a published version costs: from the stored program's text to a walk, on a server as in a browser. */
export const prepare: Prepare = (options) => {
  const stored = JSON.stringify(compileDocument(generateWizard(options).document));
  return microsecondsEach(() => {
    const program: Program = JSON.parse(stored);
    return open(program, {});
  });
};
