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

/** The step that is looked at, or that the rule leaves. */
export function lookedAt({ inView, definition }: Pick<FlowView, "inView" | "definition">): string | null {
  if (inView === null) return null;
  return inView.kind === "step" ? inView.key : (definition.flow[inView.index]?.from ?? null);
}

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
