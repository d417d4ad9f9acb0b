import type { Prepare } from "../../harness/computation.ts";
import { weighBundle } from "../weigh-bundle.ts";

/** All that a page needs to walk a compiled program. */
export const prepare: Prepare = async () => {
  const entry = import.meta.resolve("@boardwalk/engine/evaluator");
  const bytes = await weighBundle(`export * from ${JSON.stringify(new URL(entry).pathname)};`);
  return () => bytes;
};
