import { AUTHOR_HEADER } from "@boardwalk/web/author-header";
import type { EditTransport, NoReply, SentEdit } from "./edit-transport.ts";
import { readEditReply } from "./read-edit-reply.ts";
import { readLoadReply } from "./read-load-reply.ts";
import { readLookReply } from "./read-look-reply.ts";

export interface EditAddresses {
  edits(asked?: { since: number; at: string | null }): string;
  draft(): string;
}

/** How much a browser still sends of a page that is being left. */
const LASTING_CHARACTERS = 20_000;
const LONGEST_MS = 15_000;

/** Edits by HTTP, at the addresses of one wizard, in the name of one person. */
export function fetchTransport(addresses: EditAddresses, personId: string): EditTransport {
  const author = { [AUTHOR_HEADER]: personId };
  return {
    async send({ id, base, kind, command }) {
      const body = JSON.stringify({ id, base, ...asked({ kind, command }) });
      const answer = await ask(addresses.edits(), {
        method: "POST",
        headers: { ...author, "Content-Type": "application/json" },
        body,
        keepalive: body.length < LASTING_CHARACTERS,
      });
      return answer.kind === "answer" ? (readEditReply(answer) ?? NO_SENSE) : answer;
    },
    async look(since, at) {
      const answer = await ask(addresses.edits({ since, at }), { headers: author });
      return answer.kind === "answer" ? (readLookReply(answer) ?? NO_SENSE) : answer;
    },
    async load() {
      const answer = await ask(addresses.draft(), { headers: author });
      return answer.kind === "answer" ? (readLoadReply(answer) ?? NO_SENSE) : answer;
    },
  };
}

function asked({ kind, command }: Pick<SentEdit, "kind" | "command">): object {
  if (kind === "command") return { command };
  return kind === "give-up" ? { undo: true, giveUp: true } : { [kind]: true };
}

/** Something answered that is not this server, such as a hotel's sign-in page. */
const NO_SENSE: NoReply = { kind: "away", why: "server" };

async function ask(
  address: string,
  init: RequestInit,
): Promise<{ kind: "answer"; status: number; json: unknown } | NoReply> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { ...init, redirect: "manual", signal: AbortSignal.timeout(LONGEST_MS) });
    text = await response.text();
  } catch {
    return { kind: "away", why: "offline" };
  }
  const { status } = response;
  // A page that asks to sign in is an answer as well.
  if (status === 401 || response.type === "opaqueredirect") return { kind: "signed-out" };
  if (status === 404 || status === 403) return { kind: "gone" };
  if (status === 429 || status >= 500) {
    const seconds = Number(response.headers.get("Retry-After"));
    return { kind: "away", why: "server", ...(seconds > 0 && { retryAfterSeconds: seconds }) };
  }
  if (status === 413) return { kind: "answer", status, json: { kind: "invalid", message: TOO_LARGE } };
  try {
    return { kind: "answer", status, json: JSON.parse(text) };
  } catch {
    return NO_SENSE;
  }
}

const TOO_LARGE = "It is larger than one edit may be.";
