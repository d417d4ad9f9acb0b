import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import type { KnownAuthMethod } from "../history/auth-method.input.ts";
import { parseAuthMethod } from "../history/parse-auth-method.ts";

export interface LastWay {
  readonly method: KnownAuthMethod;
  /** Of the method `oauth`: whose account elsewhere it was. */
  readonly provider: string | null;
}

/** How somebody signed in last on this device, or null where nobody has. */
export async function findLastWay({ database, deviceToken }: Door): Promise<LastWay | null> {
  if (deviceToken === null) return null;
  const [stored] = await database.prepared(
    "last-way",
    "select auth.last_way($1) as way",
    [hashToken(deviceToken)],
    (row) => (typeof row["way"] === "string" ? row["way"] : null),
  );
  if (!stored) return null;
  const [name, provider = null] = stored.split(":", 2);
  const method = parseAuthMethod(name);
  return method === "unknown" ? null : { method, provider };
}
