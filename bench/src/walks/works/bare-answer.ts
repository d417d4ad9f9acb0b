import pg from "pg";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEachAwaited } from "../../harness/microseconds-each-awaited.ts";
import { walkToAnswer } from "../walk-to-answer.ts";

// What somebody would write who needs this one thing: no rights, no rules, no lock, no log.
const ANSWER = {
  name: "answer",
  text: `update wizard_user_selections set selected_value = $2, selected_at = now()
    where session_id = (select session_id from wizard_user_sessions where session_token = $1) and set_key = 'title'`,
};

export const prepare: Prepare = async (_size, databaseUrl) => {
  const { token, answer } = await walkToAnswer(databaseUrl);
  await answer("Midsummer");
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  let given = 0;
  return microsecondsEachAwaited(async () => {
    const { rowCount } = await pool.query({ ...ANSWER, values: [token, `Midsummer ${given++}`] });
    if (rowCount !== 1) throw new Error("The answer was not kept.");
  });
};
