import type { SetDefinition } from "@boardwalk/engine";
import type { Cover } from "../../wizards/index.ts";
import type { WalkActivityType } from "../walk-activity.entity.ts";
import type { SetAnswer } from "../walking/set-answer.ts";
import type { ManagedWizard } from "./find-managed-wizard.ts";
import type { WalkRow } from "./walk-row.ts";

/** What was answered to one set, as those see it who manage the wizard. */
export interface ManagedAnswer {
  readonly key: string;
  readonly set: SetDefinition;
  /** Of a sensitive set only that it is answered. */
  readonly answer: SetAnswer | "masked";
}

export interface ManagedStep {
  readonly key: string;
  readonly name: string;
  /** `aside`: off the path, so that what was answered there counts for nothing. */
  readonly state: "done" | "skipped" | "here" | "open" | "aside";
  /** Attention that was paid to it, as far as it was told. */
  readonly seconds: number | null;
  readonly answers: readonly ManagedAnswer[];
}

export interface WalkMoment {
  readonly id: string;
  readonly type: WalkActivityType;
  readonly at: Date;
  readonly step: string | null;
  readonly seconds: number | null;
  readonly device: string | null;
  /** Whoever did it, where it was not the walker. */
  readonly by: string | null;
}

export interface ManagedShare {
  readonly id: string;
  readonly prefix: string;
  readonly sharedWith: string | null;
  readonly canView: boolean;
  readonly canClone: boolean;
  readonly canEdit: boolean;
  readonly withAnswers: boolean;
  readonly uses: number;
  readonly maxUses: number | null;
  readonly isOpen: boolean;
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
}

export interface ManagedWalk {
  readonly wizard: ManagedWizard;
  readonly walk: WalkRow;
  readonly cover: Cover;
  readonly storeUserData: boolean;
  readonly steps: readonly ManagedStep[];
  /** The latest first. */
  readonly timeline: readonly WalkMoment[];
  readonly shares: readonly ManagedShare[];
}
