import type { Prepare } from "../../harness/computation.ts";
import { weighBundle } from "../weigh-bundle.ts";

/** The model alone, which parses and evaluates in one. */
export const prepare: Prepare = async () => {
  const entry = import.meta.resolve("survey-core");
  const bytes = await weighBundle(`export { Model } from ${JSON.stringify(new URL(entry).pathname)};`);
  return () => bytes;
};
