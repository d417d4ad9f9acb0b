import type { EventType } from "../record-event.ts";

/** A piece of work that is asked for. */
export interface JobRequest {
  /** The name of a job. */
  readonly job: string;
  /** Ids, and never anything personal: it is kept, and administrators see what failed. */
  readonly data: object;
  readonly startAfter?: Date;
}

/** What a reaction learns of an event. */
export interface ToldEvent {
  readonly id: string;
  readonly type: EventType;
  readonly userId: string | null;
  readonly organizationId: string | null;
  readonly payload: Record<string, unknown>;
}

/** The work that an event asks for, or null. It only translates: whatever can fail belongs into the job. */
export type Reaction = (event: ToldEvent) => JobRequest | null;

export type Reactions = Readonly<Record<EventType, readonly Reaction[]>>;
