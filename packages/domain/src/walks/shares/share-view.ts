/** What a link lets somebody do, the most of it. */
export type ShareRight = "view" | "clone" | "edit";

export interface ShareVisitor {
  /** Null for a guest, and for whoever never said a name. */
  readonly name: string | null;
  readonly isGuest: boolean;
  readonly usedAt: Date;
}

/** One link to a walk, for whoever made it. */
export interface ShareView {
  readonly id: string;
  readonly prefix: string;
  readonly may: ShareRight;
  readonly withAnswers: boolean;
  /** As it was typed; null for anyone with the link. */
  readonly email: string | null;
  readonly state: "open" | "ended" | "expired" | "used-up";
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly maxUses: number | null;
  readonly useCount: number;
  readonly visitors: readonly ShareVisitor[];
}
