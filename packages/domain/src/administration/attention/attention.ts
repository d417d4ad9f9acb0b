import type { Ctx } from "../../kernel/index.ts";

/** Where an administrator can do something about it. */
export type AttentionPlace = "jobs" | "mail-jobs" | "users" | "super-administrators";

/** Something that is not as it should be, in sentences. */
export interface AttentionPoint {
  /** `danger`: people feel it now. `caution`: they will, unless somebody acts. */
  readonly tone: "danger" | "caution";
  readonly title: string;
  /** What it means and what to do. */
  readonly says: string;
  /** Left out for what can only be mended on the server. */
  readonly place?: AttentionPlace;
}

/** One thing that may need attention. Another one is a file beside this and a line in `attentions.ts`. */
export interface Attention {
  /** `only-administrator`: named for what is wrong. */
  readonly name: string;
  /** Null while all is well. It reads little: the page asks all of them at every visit. Counts are written by `count`. */
  look(ctx: Ctx, count: (counted: number) => string): Promise<AttentionPoint | null>;
}
