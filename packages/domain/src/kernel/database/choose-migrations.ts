import { OperatorError } from "../errors.ts";
import { type Migration, readMigrations } from "./migrations.ts";
import type { AppliedMigration } from "./read-ledger.ts";

/** Of this build's migrations those that an archive was made after; a sentence where they are not the first of ours. */
export function chooseMigrations(
  wanted: readonly AppliedMigration[],
  ours: readonly Migration[] = readMigrations(),
): readonly Migration[] {
  const chosen = ours.slice(0, wanted.length);
  const strange = wanted.filter(
    ({ name, checksum }, index) => chosen[index]?.name !== name || chosen[index]?.checksum !== checksum,
  );
  if (strange.length === 0 && wanted.length > 0) return chosen;
  const names = strange.map(({ name }) => name).join(", ");
  throw new OperatorError(
    `The archive was made by another build of Boardwalk (they differ in ${names || "having tables at all"}). Nothing was changed. Restore it with that build.`,
  );
}
