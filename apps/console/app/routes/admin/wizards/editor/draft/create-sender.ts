import type { EditCommand } from "@boardwalk/engine/editing";
import type { EditReply, EditTransport, LookReply, MissedEdit, NoReply } from "./edit-transport.ts";
import type { EditHistory, Saving } from "./editor-state.ts";
import { isNoReply } from "./is-no-reply.ts";
import { acknowledge } from "./queue/acknowledge.ts";
import { beginQueue } from "./queue/begin-queue.ts";
import { catchUp } from "./queue/catch-up.ts";
import { changeFirst } from "./queue/change-first.ts";
import type { EditQueue } from "./queue/edit-queue.ts";
import { layEdits } from "./queue/lay-edits.ts";

export interface SenderPort extends EditTransport {
  /** Runs it later; what it gives back calls it off. */
  after(milliseconds: number, run: () => void): () => void;
  now(): number;
}

export interface Sender {
  queue(): EditQueue;
  saving(): Saving;
  history(): EditHistory;
  /** What others did lately, newest last. */
  missed(): readonly MissedEdit[];
  /** Takes over what was done here. What is being typed waits for a pause, but never longer than a second. */
  change(queue: EditQueue, how: "typed" | "done", does: readonly EditCommand[]): void;
  /** Sends now what waits; resolves when nothing more can be done at the moment. */
  flush(): Promise<void>;
  /** Tries again at once what got no answer. */
  nudge(): void;
  take(looked: LookReply, since: number): void;
  /** The draft afresh, below what waits. */
  loadAfresh(): Promise<void>;
}

const PAUSE_MS = 400;
const LONGEST_MS = 700;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 20_000;
const MISSED_KEPT = 100;

/** Sends edits one after the other, each until it is acknowledged, and puts what others did below them. */
export function createSender(
  start: { readonly queue: EditQueue; readonly history: EditHistory },
  port: SenderPort,
  on: {
    changed(): void;
    /** Keys may have changed by these. */
    done(commands: readonly EditCommand[]): void;
  },
): Sender {
  let { queue, history } = start;
  let savedAt: number | null = null;
  let missed: readonly MissedEdit[] = [];
  let sending: Promise<void> | null = null;
  let away: NoReply | null = null;
  let retryAt = 0;
  let failures = 0;
  let isBehind = false;
  let typing: { since: number; last: number } | null = null;
  let cancel = () => {};

  const { changed } = on;
  const isOver = () => away?.kind === "signed-out" || away?.kind === "gone";

  function next() {
    const first = queue.laid[0]?.edit;
    return first === undefined || first === queue.stuck?.edit ? null : first;
  }

  /** For how long the next thing waits; null where there is none, or it waits for somebody. */
  function wait(): number | null {
    if (isOver() || (next() === null && !isBehind)) return null;
    if (away !== null) return Math.max(0, retryAt - port.now());
    if (typing === null || queue.laid.length > 1 || isBehind) return 0;
    return Math.max(0, Math.min(typing.last + PAUSE_MS, typing.since + LONGEST_MS) - port.now());
  }

  function schedule(): void {
    cancel();
    if (sending !== null) return;
    const milliseconds = wait();
    if (milliseconds === 0) void send();
    else if (milliseconds !== null) cancel = port.after(milliseconds, send);
  }

  function send(): Promise<void> {
    cancel();
    retryAt = 0;
    sending ??= sendAll().finally(() => {
      sending = null;
      changed();
      schedule();
    });
    return sending;
  }

  async function sendAll(): Promise<void> {
    // Whoever is signed out is asked nothing before somebody looks again: what waits is not sent into the void.
    for (let isFirst = !isOver(); isFirst || wait() === 0; isFirst = false) {
      if (isBehind && !(await catchUpAfresh())) return;
      const edit = next();
      if (edit === null) return;
      if (queue.laid.length === 1) typing = null;
      if (!edit.isSent) queue = changeFirst(queue, { isSent: true });
      changed();
      const { id, kind, command } = edit;
      const reply = await port.send({ id, base: queue.revision, kind, command });
      if (isNoReply(reply)) {
        // Turned away it did not arrive this time; an answer that got lost before may still have been a yes.
        if (reply.kind !== "away" && !edit.isSent) queue = changeFirst(queue, { isSent: false });
        return lost(reply);
      }
      heard();
      answered(reply);
      changed();
    }
  }

  function answered(reply: Exclude<EditReply, NoReply>): void {
    if (reply.kind === "invalid") {
      // A step that there is none to take any more is no edit of anybody's.
      const isStep = queue.laid[0]?.edit.kind !== "command";
      const held = { kind: "invalid", message: reply.message, at: null } as const;
      queue = changeFirst(queue, isStep ? null : { isSent: false, held });
      return;
    }
    ({ history } = reply);
    note(reply.missed);
    if (reply.kind === "applied") {
      savedAt = port.now();
      if (queue.laid[0]?.edit.command === null) on.done([reply.command]);
      const acknowledged = acknowledge(queue, reply);
      isBehind = acknowledged === null;
      queue = acknowledged ?? changeFirst(queue, null);
      return;
    }
    const commands = reply.missed?.map(({ command }) => command);
    const moved = commands === undefined ? null : catchUp(queue, commands, reply.revision);
    isBehind = moved === null;
    queue = changeFirst(moved ?? queue, { isSent: false, held: reply.refusal });
  }

  function heard(): void {
    away = null;
    failures = 0;
  }

  /** What got no answer is asked again, less and less often. */
  function lost(reply: NoReply): void {
    away = reply;
    const seconds = reply.kind === "away" ? (reply.retryAfterSeconds ?? 0) : 0;
    const milliseconds = Math.max(seconds * 1_000, Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS));
    retryAt = port.now() + milliseconds;
    failures += 1;
  }

  async function catchUpAfresh(): Promise<boolean> {
    const loaded = await port.load();
    if (isNoReply(loaded)) {
      lost(loaded);
      return false;
    }
    heard();
    isBehind = false;
    ({ history } = loaded);
    const edits = queue.laid.map(({ edit }) => edit);
    queue = { ...beginQueue(loaded.definition, loaded.revision), ...layEdits(loaded.definition, edits) };
    changed();
    return true;
  }

  function note(edits: readonly MissedEdit[] | null): void {
    if (edits === null || edits.length === 0) return;
    missed = [...missed, ...edits].slice(-MISSED_KEPT);
    on.done(edits.map(({ command }) => command));
  }

  return {
    queue: () => queue,
    history: () => history,
    missed: () => missed,
    flush: () => {
      typing = null;
      return send();
    },
    change(changedQueue, how, does) {
      queue = changedQueue;
      on.done(does);
      const now = port.now();
      typing = how === "typed" ? { since: typing?.since ?? now, last: now } : null;
      changed();
      schedule();
    },
    nudge() {
      if (away === null) return;
      heard();
      schedule();
    },
    take(looked, since) {
      if (isNoReply(looked)) {
        if (looked.kind !== "away") away = looked;
        changed();
        return;
      }
      if (isOver()) away = null;
      // What is under way brings along what came before it.
      const isUnderWay = sending !== null || queue.laid[0]?.edit.isSent === true;
      if (!isUnderWay && queue.revision === since) {
        ({ history } = looked);
        note(looked.missed);
        const commands = looked.missed?.map(({ command }) => command);
        const moved = commands === undefined ? null : catchUp(queue, commands, looked.revision);
        isBehind = moved === null;
        queue = moved ?? queue;
      }
      changed();
      schedule();
    },
    async loadAfresh() {
      isBehind = true;
      await send();
    },
    saving() {
      if (away?.kind === "signed-out") return { kind: "signed-out" };
      if (away?.kind === "gone") return { kind: "gone" };
      if (queue.laid.length === 0 && !isBehind) return { kind: "saved", at: savedAt };
      if (away?.kind === "away") return { kind: "away", why: away.why };
      return next() === null && !isBehind ? { kind: "asking" } : { kind: "saving" };
    },
  };
}
