import type { Definition, FlowGraph } from "@boardwalk/engine";
import type { FlowMarks } from "./flow-marks.ts";
import type { Traffic } from "./traffic.ts";

export const PAINTS = ["drop", "time", "rules"] as const;
/** What ways are painted with. */
export type Paint = (typeof PAINTS)[number];

/** What is looked at: a step, or a rule by its place in the document. */
export type InView =
  | { readonly kind: "step"; readonly key: string }
  | { readonly kind: "rule"; readonly index: number }
  | null;

/** The one model that the list, the picture and the panel show. */
export interface FlowView {
  readonly definition: Definition;
  readonly graph: FlowGraph;
  readonly marks: FlowMarks;
  /** Null while it is loading, and where only rules are painted. */
  readonly traffic: Traffic | null;
  readonly paint: Paint;
  readonly inView: InView;
}
