import { createHash } from "node:crypto";
import pg from "pg";
import type { Serve } from "../../harness/alternative.ts";
import { POOL_SIZE } from "../../session/pool-size.ts";
import { listenHere } from "../../session/servers/listen-here.ts";
import { sessionToken } from "../../session/servers/session-token.ts";

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

/** The bare minimum: plain node:http, a pool, one named prepared query, and a text that is put together by hand. */
export const serve: Serve = (databaseUrl) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  return listenHere(async (request, response) => {
    const [, , token, step] = (request.url ?? "").split("/");
    const hash = createHash("sha256").update(sessionToken(request)).digest("hex");
    const { rows } = await pool.query({ ...STEP, values: [hash, token, step] });
    const [row] = rows;
    const html = row ? pageOf(row) : "<!doctype html><p>Sign in.</p>";
    response.writeHead(row ? 200 : 401, { "content-type": "text/html", "content-length": Buffer.byteLength(html) });
    response.end(html);
  });
};

interface Row {
  readonly name: string;
  readonly walk: string;
  readonly total: string;
  readonly answers: readonly (readonly [string, string | null, string | null])[];
  readonly options: readonly (readonly [string, string, string | null, string])[];
}

function pageOf({ name, walk, total, answers, options }: Row): string {
  const chosen = new Set(answers.map(([, option]) => option));
  const choices = options.map(
    ([key, label, says, price]) =>
      `<label><input type="radio" name="option" value="${key}"${chosen.has(key) ? " checked" : ""}>${label} ${says ?? ""} ${price}</label>`,
  );
  return `<!doctype html><title>${walk}</title><h1>${walk}</h1><p>${name}</p><form method="post">${choices.join("")}<p>${total}</p><button>Continue</button></form>`;
}
