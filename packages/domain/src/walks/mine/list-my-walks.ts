import { z } from "zod";
import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { countMyWalks, type MyWalksCount } from "./count-my-walks.ts";
import type { ListMyWalksInput } from "./list-my-walks.input.ts";

const Row = z.object({
  token: z.string(),
  name: z.string(),
  wizardName: z.string(),
  stepsAnswered: z.coerce.number(),
  steps: z.number(),
  isCompleted: z.boolean(),
  isPaused: z.boolean(),
  isAbandoned: z.boolean(),
  startedMs: z.number(),
  savedMs: z.number(),
  completedMs: z.number().nullable(),
});

export interface MyWalk {
  readonly token: string;
  readonly name: string;
  readonly wizardName: string;
  readonly stepsAnswered: number;
  readonly steps: number;
  readonly state: "open" | "paused" | "abandoned" | "completed";
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly completedAt: Date | null;
}

export interface MyWalksPage {
  readonly walks: MyWalk[];
  readonly count: MyWalksCount;
  readonly page: number;
  readonly pages: number;
}

const PAGE_SIZE = 30;

/** All walks of the actor: first those that wait, each kind with the latest first. */
export async function listMyWalks(ctx: Ctx, { state, page: asked }: ListMyWalksInput): Promise<MyWalksPage> {
  const { userId } = requireWalker(ctx);
  const count = await countMyWalks(ctx);
  const total = state === undefined ? count.waiting + count.finished : count[state];
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const isCompleted = state === undefined ? null : state === "finished";
  const rows = await ctx.em.execute<unknown[]>(
    `select s.session_token as token, v.session_name as name, v.wizard_name as "wizardName", v.steps_completed as "stepsAnswered",
       v.total_steps as steps, v.is_completed as "isCompleted", s.paused_at is not null as "isPaused",
       s.abandoned_at is not null as "isAbandoned", extract(epoch from v.started_at)::float8 * 1000 as "startedMs",
       extract(epoch from s.last_modified)::float8 * 1000 as "savedMs",
       extract(epoch from v.completed_at)::float8 * 1000 as "completedMs"
     from v_user_session_summary v join wizard_user_sessions s on s.session_id = v.session_id
     where v.user_id = ? and (v.is_completed or s.expires_at is null or s.expires_at > now())
       and (?::boolean is null or v.is_completed = ?)
     order by v.is_completed, s.last_modified desc, v.session_id desc limit ? offset ?`,
    [userId, isCompleted, isCompleted, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  return { walks: rows.map(presentRow), count, page, pages };
}

function presentRow(raw: unknown): MyWalk {
  const row = Row.parse(raw);
  const { token, name, wizardName, stepsAnswered, steps } = row;
  return {
    token,
    name,
    wizardName,
    stepsAnswered,
    steps,
    state: stateOf(row),
    startedAt: new Date(row.startedMs),
    savedAt: new Date(row.savedMs),
    completedAt: row.completedMs === null ? null : new Date(row.completedMs),
  };
}

function stateOf({ isCompleted, isPaused, isAbandoned }: z.output<typeof Row>): MyWalk["state"] {
  if (isCompleted) return "completed";
  if (isPaused) return "paused";
  return isAbandoned ? "abandoned" : "open";
}
