import type { Given } from "../form/given.ts";
import { sameAnswer } from "./same-answer.ts";

/** What the server says of one answer that was sent. */
export type Reply =
  /** `stands` is what is stored now: somebody else's, where what was sent is what the page was drawn from. */
  | { readonly kind: "saved"; readonly was: string; readonly stands: Given }
  | { readonly kind: "conflict"; readonly theirs: Given & { readonly was: string } }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "signed-out" }
  | { readonly kind: "ended" }
  /** No answer, or none that says anything about what was sent. */
  | { readonly kind: "away"; readonly retryAfterSeconds?: number };

export type Saving = "saving" | "saved" | "away" | "conflict" | "signed-out" | "ended";

/** What the keeper needs of the world. */
export interface KeeperPort {
  send(set: string, given: Given, was: string | null): Promise<Reply>;
  after(milliseconds: number, run: () => void): () => void;
  /** Keeps what is not acknowledged where a killed browser finds it again. */
  store(pending: ReadonlyMap<string, Given>, was: ReadonlyMap<string, string>): void;
  tell(saving: Saving): void;
  saved(set: string, was: string): void;
  /** Somebody else changed what this page left as it was. */
  adopt(set: string, stands: Given): void;
  conflict(set: string, theirs: Given & { readonly was: string }): void;
  refused(set: string, message: string): void;
}

export interface Keeper {
  give(set: string, given: Given, waitMilliseconds?: number): void;
  /** Sends what waits, at once; resolves with how it stands when nothing more can be done now. */
  flush(): Promise<Saving>;
  /** After a conflict: the person's own answer is sent over theirs, or theirs stays. */
  decide(set: string, theirsWas: string, stays: "yours" | "theirs"): void;
  /** What is given next was typed upon this answer, not upon the one that the page was drawn from. */
  standUpon(set: string, was: string | null): void;
  /** Whether nothing is to be sent, and nothing to be asked. */
  isSettled(): boolean;
  pending(): ReadonlyMap<string, Given>;
  was(set: string): string | null;
}

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;

/** Sends answers one after the other, each until it is acknowledged, the newest to each set alone. */
export function createKeeper(port: KeeperPort, known: Readonly<Record<string, string>>): Keeper {
  const pending = new Map<string, Given>();
  const was = new Map(Object.entries(known));
  const asked = new Set<string>();
  const unsure = new Set<string>();
  let sending: Promise<Saving> | null = null;
  let cancel = () => {};
  let failures = 0;
  let over: "signed-out" | "ended" | null = null;

  const store = () => port.store(pending, was);
  const settle = (saving: Saving): Saving => {
    port.tell(saving);
    return saving;
  };

  const nextToSend = () => [...pending].find(([set]) => !asked.has(set));

  function flush(): Promise<Saving> {
    cancel();
    sending ??= sendUntilDone();
    return sending;
  }

  async function sendUntilDone(): Promise<Saving> {
    let saving = await sendAll();
    // While it was ending, something may have been given or decided that counted on it.
    while (saving !== "away" && over === null && nextToSend()) saving = await sendAll();
    sending = null;
    return saving;
  }

  async function sendAll(): Promise<Saving> {
    for (;;) {
      if (over) return settle(over);
      const next = nextToSend();
      if (!next) return settle(asked.size > 0 ? "conflict" : "saved");
      port.tell("saving");
      const [set, given] = next;
      const reply = await port.send(set, given, was.get(set) ?? null);
      if (reply.kind === "away") {
        unsure.add(set);
        const wait = Math.min(FIRST_RETRY_MS * 2 ** failures++, LONGEST_RETRY_MS);
        cancel = port.after(Math.max(wait, (reply.retryAfterSeconds ?? 0) * 1_000), flush);
        return settle("away");
      }
      failures = 0;
      take(set, given, reply);
    }
  }

  function take(set: string, given: Given, reply: Exclude<Reply, { kind: "away" }>): void {
    if (reply.kind === "signed-out" || reply.kind === "ended") {
      over = reply.kind;
      return;
    }
    if (reply.kind === "conflict") {
      asked.add(set);
      port.conflict(set, reply.theirs);
      return;
    }
    if (reply.kind === "saved" && !sameAnswer(given, reply.stands)) {
      was.set(set, reply.was);
      port.saved(set, reply.was);
      // Sent before without an answer, it may be our own that stands there: then it is to be overwritten.
      if (unsure.delete(set) || pending.get(set) !== given) return;
      pending.delete(set);
      store();
      port.adopt(set, reply.stands);
      return;
    }
    unsure.delete(set);
    // What was typed while it was under way is still to be sent, upon what stands there now.
    if (pending.get(set) === given) pending.delete(set);
    if (reply.kind === "saved") {
      was.set(set, reply.was);
      port.saved(set, reply.was);
    } else port.refused(set, reply.message);
    store();
  }

  return {
    give(set, given, wait = 0) {
      pending.set(set, given);
      store();
      if (over || asked.has(set)) return;
      cancel();
      port.tell("saving");
      if (wait === 0) void flush();
      else cancel = port.after(wait, flush);
    },
    flush,
    decide(set, theirsWas, stays) {
      asked.delete(set);
      was.set(set, theirsWas);
      if (stays === "theirs") pending.delete(set);
      port.saved(set, theirsWas);
      store();
      void flush();
    },
    standUpon(set, typedUpon) {
      if (typedUpon === null) was.delete(set);
      else was.set(set, typedUpon);
    },
    isSettled: () => pending.size === 0 && over === null,
    pending: () => pending,
    was: (set) => was.get(set) ?? null,
  };
}
