/** A saved walk in a list. */
export interface SavedWalkView {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly isPublic: boolean;
  readonly isOfficial: boolean;
  readonly useCount: number;
  readonly lastUsedAt: Date | null;
  readonly createdAt: Date;
  readonly isOwn: boolean;
  readonly wizardKey: string;
  readonly wizardName: string;
  /** Whether a walk can begin from it: its wizard is on offer, and lets walks begin from saved ones. */
  readonly canStart: boolean;
  /** How many sets it answers. */
  readonly answered: number;
}
