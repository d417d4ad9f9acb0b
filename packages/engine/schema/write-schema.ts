import { writeFileSync } from "node:fs";
import { documentSchema } from "../src/document/document-schema.ts";

// Run with node, then format with biome. A test tells when the file beside this is stale.
writeFileSync(
  new URL("boardwalk.wizard-1.schema.json", import.meta.url),
  `${JSON.stringify(documentSchema(), null, 2)}\n`,
);
