import type { PublishedVersion } from "../../wizards/index.ts";

/** What happened on some wizards before, in the order in which the walks began. */
export interface Past {
  readonly walks: readonly PastWalk[];
  readonly saved: readonly PastSavedWalk[];
  readonly shares: readonly PastShare[];
}

/** A walk that is over or under way already, told from its beginning: who, when, and every move. */
export interface PastWalk {
  readonly id: string;
  /** Its address. */
  readonly token: string;
  readonly version: PublishedVersion;
  readonly userId: string;
  readonly startedAt: Date;
  /** The day on which it began, in the wizard's zone. */
  readonly startedOn: string;
  readonly deviceType: string;
  /** Null for the wizard's own. */
  readonly name: string | null;
  readonly storeUserData: boolean;
  /** What it is the repetition of: an earlier walk of the same past, or a saved one. */
  readonly from: PastOrigin | null;
  /** In the order of time. */
  readonly moves: readonly PastMove[];
}

export type PastOrigin =
  | { readonly kind: "walk"; readonly id: string; readonly withData: boolean }
  | { readonly kind: "saved"; readonly id: string };

/** Of a completed walk of the same past, by its walker. */
export interface PastSavedWalk {
  readonly id: string;
  readonly walkId: string;
  readonly at: Date;
  readonly name: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly isPublic: boolean;
  readonly isOfficial: boolean;
}

/** A link to a walk of the same past, for anyone who has it. */
export interface PastShare {
  readonly id: string;
  readonly token: string;
  readonly walkId: string;
  readonly at: Date;
  readonly may: "view" | "clone";
  readonly withAnswers: boolean;
  readonly expiresAt: Date | null;
  readonly maxUses: number | null;
  readonly isEnded: boolean;
  readonly uses: readonly { readonly userId: string; readonly at: Date }[];
}

export interface PastAnswer {
  /** Dotted. */
  readonly set: string;
  readonly value: unknown;
  /** By the options' own keys. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Who was away comes back with the next move. */
export type PastMove = { readonly at: Date } & (
  | {
      readonly kind: "submit";
      readonly step: string;
      readonly given: readonly PastAnswer[];
      readonly seconds: number;
      readonly exit: string | null;
    }
  | { readonly kind: "skip"; readonly step: string; readonly seconds: number }
  /** One answer, kept as it is given. */
  | { readonly kind: "answer"; readonly step: string; readonly given: PastAnswer; readonly seconds: number }
  | { readonly kind: "pause" | "abandon" | "complete" }
);
