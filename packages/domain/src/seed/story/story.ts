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
  /** The earlier walk that it replays, by its place in the story, and the answers that it brought along. */
  readonly from: { readonly walk: number; readonly given: readonly GivenInStory[] } | null;
  readonly moves: readonly StoryMove[];
}

export interface GivenInStory {
  readonly set: string;
  readonly value: unknown;
  readonly inputs: Readonly<Record<string, string>>;
}

export type StoryMove = { readonly at: Date } & (
  | {
      readonly kind: "submit";
      readonly step: string;
      readonly given: readonly GivenInStory[];
      readonly seconds: number;
      readonly exit: string | null;
    }
  | { readonly kind: "skip"; readonly step: string; readonly seconds: number }
  /** Typed and saved, and then left. */
  | { readonly kind: "answer"; readonly step: string; readonly given: GivenInStory; readonly seconds: number }
  /** Who was away comes back with the next move. */
  | { readonly kind: "pause" | "abandon" | "complete" }
);

export interface StorySavedWalk {
  /** By its place in the story; complete, and its walker saves it. */
  readonly walk: number;
  readonly at: Date;
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly isPublic: boolean;
  readonly isOfficial: boolean;
}

export interface StoryShare {
  readonly walk: number;
  readonly at: Date;
  readonly may: "view" | "clone" | "edit";
  readonly withAnswers: boolean;
  readonly maxUses: number | null;
  readonly expiresAt: Date | null;
  readonly isRevoked: boolean;
  readonly usedBy: readonly { readonly person: string; readonly at: Date }[];
}
