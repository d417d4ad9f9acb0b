import { evaluate } from "@boardwalk/engine";
import { type Ctx, Forbidden, Invalid, NotFound, newId, newToken, requireWalker } from "../../kernel/index.ts";
import { type PublishedVersion, readVersion } from "../../wizards/index.ts";
import { beginningOf } from "./beginning-of.ts";
import { deviceOf } from "./device-of.ts";
import { KEEP_SELECTIONS, KEEP_SKIPS } from "./kept-rows-sql.ts";
import { enteredStep, recordWalkActivity } from "./record-walk-activity.ts";
import { rowsOfAnswer } from "./rows-of-answer.ts";
import { skipRow } from "./skip-row.ts";
import { StartWalkInput } from "./start-walk.input.ts";
import { versionParts } from "./version-parts.ts";
import { VISIT_MINUTES } from "./visit-minutes.ts";

export interface StartedWalk {
  readonly id: string;
  /** Its address. */
  readonly token: string;
  readonly version: PublishedVersion;
  /** False where the same press had begun it already. */
  readonly isNew: boolean;
}

/** Begins a walk on the live version of a wizard on offer; any other wizard is not there. */
export async function startWalk(ctx: Ctx, raw: StartWalkInput): Promise<StartedWalk> {
  const { userId, kind } = requireWalker(ctx);
  const parsed = StartWalkInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ walk: ["A walk does not begin like this."] });
  const { wizardKey, name, storeUserData, press = null, given } = parsed.data;

  const wizard = await findWizardOnOffer(ctx, wizardKey);
  if (wizard.requiresLogin && kind === "guest") throw new Forbidden("Only somebody with an account walks this.");
  const version = await readVersion(ctx, wizard.versionId);
  const { answers, document } = beginningOf(version, given, wizard.today);
  const state = evaluate(version.program, document);
  const [token, deviceType] = [newToken(), deviceOf(ctx)];
  const begun = [
    wizard.id,
    version.id,
    userId,
    (name || version.definition.name).slice(0, 255),
    token,
    state.current === null ? null : (version.keyRows[state.current] ?? null),
    JSON.stringify(document.submitted),
    JSON.stringify(document.exits),
    wizard.today,
    storeUserData,
    deviceType,
    wizard.savesProgress ? null : VISIT_MINUTES,
    state.total,
  ];
  let id = press ?? newId();
  // Whoever presses twice at once is here twice: the second waits for the first at its key.
  if (!(await begin(ctx, id, begun))) {
    const [before] = await ctx.em.execute<{ token: string }[]>(BEGUN_BEFORE, [id, userId, version.id, storeUserData]);
    if (before) return { id, token: before.token, version, isNew: false };
    id = newId();
    await begin(ctx, id, begun);
  }
  const { sets } = versionParts(version);
  const rows = [...answers].flatMap(([key, answer]) => {
    const part = sets.get(key);
    return part ? rowsOfAnswer(ctx.keys, { version, part, answer, seconds: null }) : [];
  });
  const skips = document.skipped.map((step) => skipRow(version, step, null));
  if (rows.length + skips.length > 0)
    await ctx.em.execute(BEGIN_WITH, [id, JSON.stringify(rows), JSON.stringify(skips)]);
  const walk = { id, wizardId: wizard.id, versionId: version.id };
  const entries = [{ type: "SESSION_STARTED" as const }, ...enteredStep(version, state.current)];
  await recordWalkActivity(ctx, walk, { userId, deviceType }, entries);
  return { id, token, version, isNew: true };
}

/** False where the id is taken. */
async function begin(ctx: Ctx, id: string, begun: readonly unknown[]): Promise<boolean> {
  const { affectedRows } = await ctx.em.execute<{ affectedRows: number }>(START, [id, ...begun], "run");
  return affectedRows > 0;
}

interface WizardOnOffer {
  readonly id: string;
  readonly versionId: string;
  /** By the database's clock, in the wizard's zone. */
  readonly today: string;
  readonly savesProgress: boolean;
  readonly requiresLogin: boolean;
}

async function findWizardOnOffer(ctx: Ctx, key: string): Promise<WizardOnOffer> {
  const [found] = await ctx.em.execute<WizardOnOffer[]>(
    `select w.wizard_id as id, v.version_id as "versionId", (statement_timestamp() at time zone w.timezone)::date::text as today,
       w.allow_save_progress as "savesProgress", w.require_login as "requiresLogin"
     from wizards w join wizard_versions v on v.wizard_id = w.wizard_id and v.number = w.published_version
     where w.wizard_key = ? and w.is_active and w.is_public and w.archived_at is null`,
    [key],
  );
  if (!found) throw new NotFound("There is no such wizard.");
  return found;
}

const START = `
  insert into wizard_user_sessions (session_id, wizard_id, version_id, user_id, session_name, session_token, current_step_id, submitted,
    exits, started_on, store_user_data, device_type, expires_at, total_price, started_at, last_modified, last_step_at)
  values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, ?, ?::uuid, array(select jsonb_array_elements_text(?::text::jsonb)), ?::text::jsonb,
    ?::date, ?::boolean, ?, statement_timestamp() + make_interval(mins => ?::integer), ?::numeric, statement_timestamp(),
    statement_timestamp(), statement_timestamp())
  on conflict do nothing`;

// One's own, as it was begun: once something was answered, whoever presses again wants another.
const BEGUN_BEFORE = `
  select session_token as token from wizard_user_sessions
  where session_id = ?::uuid and user_id = ?::uuid and version_id = ?::uuid and store_user_data = ?::boolean and revision = 0
    and not is_completed and deleted_at is null and coalesce(expires_at > statement_timestamp(), true)`;

// A statement of its own: policies see the walk only once it stands.
const BEGIN_WITH = `
  with w as (select ?::uuid as id), kept as (${KEEP_SELECTIONS}), skipped as (${KEEP_SKIPS})
  select 1`;
