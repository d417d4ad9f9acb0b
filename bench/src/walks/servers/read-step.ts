import { createHash } from "node:crypto";
import pg from "pg";
import { POOL_SIZE } from "../../session/pool-size.ts";

// What somebody would write who needs this one page: who asks, whose walk it is, what is answered on it, and the step's options.
const STEP = {
  name: "step",
  text: `select u.full_name as name, w.session_name as walk, w.total_price as total,
      (select coalesce(json_agg(json_build_array(a.set_key, a.option_key, a.selected_value)), '[]') from wizard_user_selections a
        where a.session_id = w.session_id) as answers,
      (select json_agg(json_build_array(o.option_key, o.option_label, o.option_description, o.option_price) order by t.set_order, o.option_order)
        from wizard_options o join wizard_option_sets t using (set_id) join wizard_steps p using (step_id)
        where p.wizard_id = w.wizard_id and p.step_key = $3) as options
    from user_sessions s join auth.users u on u.id = s.user_id join wizard_user_sessions w on w.user_id = u.id and w.session_token = $2
    where s.session_token_hash = $1 and s.expires_at > now() and s.revoked_at is null and u.is_active`,
};

export interface StepRow {
  readonly name: string;
  readonly walk: string;
  readonly total: string;
  readonly answers: readonly (readonly [string, string | null, string | null])[];
  readonly options: readonly (readonly [string, string, string | null, string])[];
}

/** Reads it on a pool of its own; nothing where the session or the walk is not there. */
export function stepReader(
  databaseUrl: string,
): (session: string, token: string, step: string) => Promise<StepRow | undefined> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  return async (session, token, step) => {
    const hash = createHash("sha256").update(session).digest("hex");
    const { rows } = await pool.query<StepRow>({ ...STEP, values: [hash, token, step] });
    return rows[0];
  };
}
