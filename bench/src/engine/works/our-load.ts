import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { compileDocument } from "../compile-document.ts";
import { generateWizard } from "../generate-wizard.ts";

/** From the parsed JSON to a program: every check of the parser included. */
export const prepare: Prepare = (options) => {
  const { document } = generateWizard(options);
  return microsecondsEach(() => compileDocument(document));
};
