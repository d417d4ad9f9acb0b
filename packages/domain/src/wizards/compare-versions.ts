import { describeChanges, difference, type Verdict } from "@boardwalk/engine";
import type { Ctx } from "../kernel/index.ts";
import { findDefinition, type VersionName } from "./find-definition.ts";
import { findWizard } from "./find-wizard.ts";

export interface Comparison {
  /** What changed, a plain sentence each, at most `MOST_SENTENCES` of them. */
  readonly changes: readonly string[];
  readonly total: number;
  readonly verdict: Verdict;
  /** What it would mean for a walk that was begun on the one before, the gravest first. */
  readonly reasons: readonly { readonly verdict: Verdict; readonly message: string }[];
}

const MOST_SENTENCES = 500;
const MOST_REASONS = 50;

/** What lies between two versions of a wizard, or one of them and its draft. */
export async function compareVersions(
  ctx: Ctx,
  { key, from, to }: { readonly key: string; readonly from: VersionName; readonly to: VersionName },
): Promise<Comparison> {
  const { id } = await findWizard(ctx, key);
  const [before, after] = [await findDefinition(ctx, id, from), await findDefinition(ctx, id, to)];
  const found = difference(before, after);
  const sentences = describeChanges(before, after, found.changes);
  return {
    changes: sentences.slice(0, MOST_SENTENCES),
    total: sentences.length,
    verdict: found.verdict,
    reasons: found.reasons.slice(0, MOST_REASONS).map(({ verdict, message }) => ({ verdict, message })),
  };
}
