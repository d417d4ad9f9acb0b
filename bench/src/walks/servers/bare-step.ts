import type { Serve } from "../../harness/alternative.ts";
import { listenHere } from "../../session/servers/listen-here.ts";
import { sessionToken } from "../../session/servers/session-token.ts";
import { type StepRow, stepReader } from "./read-step.ts";

/** The bare minimum: plain node:http, a pool, one named prepared query, and a text that is put together by hand. */
export const serve: Serve = (databaseUrl) => {
  const read = stepReader(databaseUrl);
  return listenHere(async (request, response) => {
    const [, , token = "", step = ""] = (request.url ?? "").split("/");
    const row = await read(sessionToken(request), token, step);
    const html = row ? pageOf(row) : "<!doctype html><p>Sign in.</p>";
    response.writeHead(row ? 200 : 401, { "content-type": "text/html", "content-length": Buffer.byteLength(html) });
    response.end(html);
  });
};

function pageOf({ name, walk, total, answers, options }: StepRow): string {
  const chosen = new Set(answers.map(([, option]) => option));
  const choices = options.map(
    ([key, label, says, price]) =>
      `<label><input type="radio" name="option" value="${key}"${chosen.has(key) ? " checked" : ""}>${label} ${says ?? ""} ${price}</label>`,
  );
  return `<!doctype html><title>${walk}</title><h1>${walk}</h1><p>${name}</p><form method="post">${choices.join("")}<p>${total}</p><button>Continue</button></form>`;
}
