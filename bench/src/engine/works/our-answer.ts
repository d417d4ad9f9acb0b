import type { Prepare } from "../../harness/computation.ts";
import { ourAnswering } from "../answering.ts";

export const prepare: Prepare = (options) => ourAnswering(options, "staying");
