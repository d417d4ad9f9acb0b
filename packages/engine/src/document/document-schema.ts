import type { JsonObject } from "./json.ts";
import type { SchemaParts } from "./readers/reader.ts";
import { wizardTable } from "./tables/wizard-table.ts";

const BEYOND = [
  "A schema cannot say everything. The parser also asks that a document has at most 32,000,000 bytes, 50,000 options in all and 32 levels of nesting,",
  "that an option's metadata has at most 10,000 bytes as JSON, that days exist, and that no name stands twice in one object.",
].join(" ");

/** The format in JSON Schema 2020-12, made of the tables that the parser reads by. */
export function documentSchema(): JsonObject {
  const parts: SchemaParts = new Map();
  const wizard = wizardTable.wholeSchema(parts);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:boardwalk:wizard:1",
    title: "Boardwalk wizard, format boardwalk.wizard/1",
    description: `A wizard: its steps, what they ask, and how one leads to another. ${BEYOND}`,
    ...wizard,
    $defs: Object.fromEntries([...parts].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}
