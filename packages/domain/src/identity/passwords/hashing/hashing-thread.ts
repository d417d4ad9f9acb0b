import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { hashSync, verifySync } from "@node-rs/argon2";
import { ARGON2_PARAMETERS } from "./argon2-parameters.ts";
import type { HashAnswer, HashTask } from "./hash-task.ts";

// A thread of its own, which gives way to everybody who only reads a page. Elsewhere than on Linux it would be the whole process.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

parentPort?.on("message", (task: HashTask) => parentPort?.postMessage(answer(task)));

function answer(task: HashTask): HashAnswer {
  try {
    return task.kind === "hash"
      ? { kind: "hashed", hash: hashSync(task.password, ARGON2_PARAMETERS) }
      : { kind: "verified", matches: verifySync(task.storedHash, task.password) };
  } catch (error) {
    return { kind: "failed", because: error instanceof Error ? error.message : String(error) };
  }
}
