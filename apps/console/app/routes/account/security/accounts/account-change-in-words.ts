import { refusalInWords } from "@boardwalk/doors/oauth";
import type { AppLoadContext } from "@remix-run/node";

export interface ChangeSaid {
  tone: "action" | "caution";
  words: string;
}

/** What was just done to an account elsewhere, or why nothing was. */
export function accountChangeInWords(context: AppLoadContext, search: URLSearchParams): ChangeSaid | null {
  const nameOf = (key: string | null) => (key === null ? null : (context.services.oauth.find(key)?.name ?? null));
  const [linked, unlinked] = [nameOf(search.get("linked")), nameOf(search.get("unlinked"))];
  if (linked) return { tone: "action", words: `${linked} signs you in from now on.` };
  if (unlinked) return { tone: "action", words: `${unlinked} no longer signs you in.` };
  if (search.get("because") === "last-account")
    return { tone: "caution", words: "It is the last way in to your account. Add a passkey or a password first." };
  const refusal = refusalInWords(context, search);
  return refusal === null ? null : { tone: "caution", words: refusal };
}
