import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { RateLimited } from "../../../kernel/index.ts";
import type { HashAnswer, HashTask } from "./hash-task.ts";

// One core stays with those who only read a page: hashing that takes all of them would hold everybody up.
const THREADS = Math.max(1, availableParallelism() - 1);
// A flood is sent away with a word, instead of making everybody wait for minutes.
const MOST_WAITING = 200;
const WAIT_SECONDS = 5;

interface Waiting {
  readonly task: HashTask;
  readonly resolve: (answer: HashAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

const waiting: Waiting[] = [];
const idle: Worker[] = [];
let threads = 0;

/** Has a thread do it, in the order in which it was asked for. */
export function hashInTurn(task: HashTask): Promise<HashAnswer> {
  if (waiting.length >= MOST_WAITING) return Promise.reject(new RateLimited(WAIT_SECONDS));
  const { promise, resolve, reject } = Promise.withResolvers<HashAnswer>();
  waiting.push({ task, resolve, reject });
  handOut();
  return promise;
}

function handOut(): void {
  const thread = idle.pop() ?? (threads < THREADS ? startThread() : undefined);
  if (!thread) return;
  const next = waiting.shift();
  if (!next) {
    idle.push(thread);
    return;
  }
  // While it works, the process waits for it; otherwise it holds nothing up.
  thread.ref();
  const done = () => {
    thread.off("message", answered);
    thread.off("error", broken);
  };
  const answered = (answer: HashAnswer) => {
    done();
    thread.unref();
    idle.push(thread);
    next.resolve(answer);
    handOut();
  };
  const broken = (error: unknown) => {
    done();
    threads -= 1;
    next.reject(error);
    handOut();
  };
  thread.on("message", answered);
  thread.on("error", broken);
  thread.postMessage(next.task);
}

function startThread(): Worker {
  threads += 1;
  // As a path: a URL written here makes the browsers' bundler take the thread for one of theirs.
  return new Worker(join(import.meta.dirname, "hashing-thread.ts"));
}
