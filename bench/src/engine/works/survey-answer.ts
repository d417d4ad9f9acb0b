import type { Prepare } from "../../harness/computation.ts";
import { surveyAnswering } from "../answering.ts";

export const prepare: Prepare = (options) => surveyAnswering(options, "staying");
