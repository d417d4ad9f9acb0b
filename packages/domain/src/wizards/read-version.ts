import { compile, type Program, parse } from "@boardwalk/engine";
import { z } from "zod";
import { type Ctx, NotFound, partOfMemory, RecentlyUsed } from "../kernel/index.ts";
import { Cover } from "./cover.ts";
import type { PublishedVersion } from "./published-version.ts";

const MOST_CHARACTERS = 64_000_000;
const versionsIn = partOfMemory(() => new RecentlyUsed<PublishedVersion>(MOST_CHARACTERS));

const Row = z.object({
  id: z.string(),
  wizardId: z.string(),
  number: z.number(),
  definition: z.string(),
  program: z.string(),
  keyRows: z.string(),
  cover: z.string(),
  publishedMs: z.number(),
});
const Rows = z.record(z.string(), z.string());

/**
 * A version, out of this process's memory where it is there: then no policy is asked. So an id comes from a row
 * that the policies let the actor see (a walk, a wizard), never from a request.
 */
export async function readVersion(ctx: Ctx, versionId: string): Promise<PublishedVersion> {
  const versions = versionsIn(ctx.memory);
  const known = versions.get(versionId);
  if (known) return known;
  const [found] = await ctx.em.execute<unknown[]>(
    `select version_id as id, wizard_id as "wizardId", number, definition::text, program::text, key_rows::text as "keyRows",
       cover::text, extract(epoch from published_at)::float8 * 1000 as "publishedMs"
     from wizard_versions where version_id = ?`,
    [versionId],
  );
  if (!found) throw new NotFound("There is no such version.");
  const row = Row.parse(found);
  const version = versionOf(row);
  versions.set(versionId, version, row.definition.length + row.program.length + row.keyRows.length);
  return version;
}

function versionOf(row: z.output<typeof Row>): PublishedVersion {
  const parsed = parse(JSON.parse(row.definition));
  if (!parsed.ok) throw new Error(`Version ${row.id} does not parse: ${parsed.errors[0]?.message}`);
  const { definition } = parsed;
  const program: unknown = JSON.parse(row.program);
  return {
    id: row.id,
    wizardId: row.wizardId,
    wizardKey: definition.key,
    number: row.number,
    definition,
    program: isProgram(program) ? program : compile(definition),
    keyRows: Rows.parse(JSON.parse(row.keyRows)),
    cover: Cover.parse(JSON.parse(row.cover)),
    publishedAt: new Date(row.publishedMs),
  };
}

/** Written by `publishWizard` alone; one of another format is made anew from the definition. */
function isProgram(stored: unknown): stored is Program {
  return typeof stored === "object" && stored !== null && "format" in stored && stored.format === "boardwalk.program/1";
}
