import type { PastMove } from "../../walks/index.ts";

/** Everything that happened in the demo's ninety days, as plain data: who, when, and what they did. */
export interface Story {
  readonly people: readonly StoryPerson[];
  /** In the order in which they began. */
  readonly walks: readonly StoryWalk[];
  readonly saved: readonly StorySavedWalk[];
  readonly shares: readonly StoryShare[];
}

export interface StoryPerson {
  /** `member-12`, `guest-4`, or one of the demo's accounts by its address. */
  readonly id: string;
  /** Null for guests and for the demo's accounts, who are there already. */
  readonly name: string | null;
  readonly email: string | null;
  readonly joinedAt: Date;
}

export type Device = "mobile" | "desktop" | "tablet";

export interface StoryWalk {
  readonly wizard: string;
  /** The version that was live when it began. */
  readonly version: number;
  readonly person: string;
  readonly startedAt: Date;
  /** The day on which it began, in the wizard's zone. */
  readonly today: string;
  readonly device: Device;
  readonly name: string | null;
  readonly storesAnswers: boolean;
  /** What it repeats, by its place in the story. */
  readonly from:
    | { readonly kind: "walk"; readonly place: number; readonly withData: boolean }
    | { readonly kind: "saved"; readonly place: number }
    | null;
  readonly moves: readonly PastMove[];
}

export interface StorySavedWalk {
  /** By its place in the story; complete, and its walker saves it. */
  readonly walk: number;
  readonly at: Date;
  readonly name: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly isPublic: boolean;
  readonly isOfficial: boolean;
}

export interface StoryShare {
  readonly walk: number;
  readonly at: Date;
  readonly may: "view" | "clone";
  readonly withAnswers: boolean;
  readonly maxUses: number | null;
  readonly expiresAt: Date | null;
  readonly isRevoked: boolean;
  readonly usedBy: readonly { readonly person: string; readonly at: Date }[];
}
