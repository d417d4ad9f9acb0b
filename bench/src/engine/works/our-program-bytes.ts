import { bytesEach } from "../../harness/bytes-each.ts";
import type { Prepare } from "../../harness/computation.ts";
import { compileDocument } from "../compile-document.ts";
import { generateWizard } from "../generate-wizard.ts";

const OPTIONS_IN_ALL = 40_000;

/** A compiled program with every text that it holds on to. */
export const prepare: Prepare = (options) => {
  const text = JSON.stringify(generateWizard(options).document);
  return bytesEach(Math.ceil(OPTIONS_IN_ALL / options), () => compileDocument(JSON.parse(text)));
};
