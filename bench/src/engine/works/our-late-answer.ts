import type { Prepare } from "../../harness/computation.ts";
import { ourAnswering } from "../answering.ts";

/** Far into a walk, where a path is long. */
export const prepare: Prepare = (options) => ourAnswering(options, "staying", 1_000);
