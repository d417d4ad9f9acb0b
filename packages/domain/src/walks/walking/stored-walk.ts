import { z } from "zod";

const seconds = z.number();

export const StoredSelection = z.object({
  id: z.string(),
  step: z.string(),
  set: z.string(),
  option: z.string().nullable(),
  value: z.string().nullable(),
  input: z.record(z.string(), z.unknown()).nullable(),
  sealed: z.string().nullable(),
  seconds: z.number().nullable(),
});
export type StoredSelection = z.output<typeof StoredSelection>;

/** What is kept beside a walk's columns. */
export const WalkMetadata = z.looseObject({
  /** Attention, by step. */
  seconds: z.record(z.string(), z.number()).catch({}).default({}),
  /** The steps of the path in order, once the walk is completed: its answers may be gone by then. */
  path: z.array(z.string()).optional().catch(undefined),
});
export type WalkMetadata = z.output<typeof WalkMetadata>;

/** One walk as `auth.read_walk` tells it; times in seconds since 1970. */
export const StoredWalk = z.object({
  id: z.string(),
  token: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  wizardId: z.string(),
  versionId: z.string(),
  userId: z.string(),
  submitted: z.array(z.string()),
  exits: z.record(z.string(), z.string().nullable()),
  startedOn: z.string(),
  revision: z.number(),
  currentStepId: z.string().nullable(),
  isCompleted: z.boolean(),
  storeUserData: z.boolean(),
  total: z.string(),
  completionMinutes: z.number().nullable(),
  metadata: WalkMetadata,
  startedAt: seconds,
  completedAt: seconds.nullable(),
  lastModifiedAt: seconds,
  lastStepAt: seconds,
  pausedAt: seconds.nullable(),
  abandonedAt: seconds.nullable(),
  expiresAt: seconds.nullable(),
  /** Of the database's clock. */
  now: seconds,
  savesProgress: z.boolean(),
  allowsTemplates: z.boolean(),
  isOwn: z.boolean(),
  mayEdit: z.boolean(),
  maySeeAnswers: z.boolean(),
  selections: z.array(StoredSelection),
  skipped: z.array(z.string()),
});
export type StoredWalk = z.output<typeof StoredWalk>;
