import type { Ctx } from "../../kernel/index.ts";
import { type Person, type TestDatabase, type TestRow, testSurroundings } from "../../testing/index.ts";
import { openWalk } from "./open-walk.ts";
import type { OpenedWalk } from "./opened-walk.ts";
import { type SavedAnswer, saveAnswer } from "./save-answer.ts";
import type { StartWalkInput } from "./start-walk.input.ts";
import { startWalk } from "./start-walk.ts";
import { type SubmittedStep, submitStep } from "./submit-step.ts";

export interface Said {
  readonly value: unknown;
  readonly inputs?: Record<string, unknown>;
  readonly was?: string | null;
}

/** A walk with what its pages ask of it, each in a transaction of its own, and a look behind them. */
export interface WalkByHand {
  readonly token: string;
  readonly id: string;
  as<T>(work: (ctx: Ctx) => Promise<T>, who?: Person): Promise<T>;
  opened(who?: Person): Promise<OpenedWalk>;
  save(step: string, set: string, said: Said & { seconds?: number }, who?: Person): Promise<SavedAnswer>;
  submit(
    step: string,
    given?: Record<string, Said>,
    more?: { exit?: string | null; seconds?: number },
  ): Promise<SubmittedStep>;
  /** Each entry as `STEP_ENTERED basics`. */
  log(): Promise<unknown[]>;
  row(): Promise<TestRow>;
  selections(): Promise<TestRow[]>;
}

export async function walkByHand(database: TestDatabase, person: Person, wish: StartWalkInput): Promise<WalkByHand> {
  const as = <T>(work: (ctx: Ctx) => Promise<T>, who = person) =>
    database.withActor(testSurroundings(), who.actor, work);
  const system = (text: string) => database.as("boardwalk_system", null, text, [id]);
  const { token, id } = await as((ctx) => startWalk(ctx, wish));
  return {
    token,
    id,
    as,
    opened: (who = person) =>
      database.withActor(testSurroundings(), who.actor, (ctx) => openWalk(ctx, { token }), { readOnly: true }),
    save: (step, set, said, who) => as((ctx) => saveAnswer(ctx, { token, step, set, ...said }), who),
    submit: (step, given = {}, more = {}) => as((ctx) => submitStep(ctx, { token, step, given, ...more })),
    async log() {
      const rows = await system(
        `select l.activity_type || coalesce(' ' || s.step_key, '') as line from wizard_session_activity_log l
         left join wizard_steps s using (step_id) where l.session_id = $1 order by l.created_at, l.log_id`,
      );
      return rows.map((row) => row["line"]);
    },
    row: async () => (await system("select * from wizard_user_sessions where session_id = $1"))[0] ?? {},
    selections: () => system("select * from wizard_user_selections where session_id = $1 order by selection_order"),
  };
}
