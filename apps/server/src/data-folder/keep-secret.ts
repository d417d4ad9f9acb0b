import { randomBytes, randomUUID } from "node:crypto";
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OperatorMessage } from "../operator-message.ts";
import { isLongEnough, LEAST_SECRET_BYTES } from "../secret-length.ts";
import { createExclusively } from "./create-exclusively.ts";
import { describeUnusableFolder } from "./describe-trouble.ts";
import { makeFolder } from "./make-folder.ts";

export const secretPath = (folder: string): string => join(folder, "secret");

/** The secret that a trial keeps in its data folder, made at its first start and readable by its owner alone. */
export function keepSecret(folder: string): string {
  const path = secretPath(folder);
  try {
    if (!existsSync(path)) make(folder, path);
    if (statSync(path).isFile() && isReadableByOthers(path)) chmodSync(path, 0o600);
  } catch (error) {
    throw describeUnusableFolder(folder, error);
  }
  const secret = readSecret(path);
  if (isLongEnough(secret)) return secret;
  throw new OperatorMessage(
    `The secret in ${path} is ${Buffer.byteLength(secret)} bytes long and should be at least ${LEAST_SECRET_BYTES}. Restore it from a backup; ` +
      "without it, move the file away and a new one is made, but what was encrypted under it stays unreadable.",
  );
}

function readSecret(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (cause) {
    const because =
      cause instanceof Error && "code" in cause && cause.code === "EISDIR" ? "it is a folder" : "this user may not";
    throw new OperatorMessage(
      `The secret in ${path} cannot be read: ${because}. Put the file back as it was, readable by the user that runs Boardwalk alone.`,
      { cause },
    );
  }
}

// Created elsewhere and then put in place whole: several processes may start at once, and one secret is to win.
function make(folder: string, path: string): void {
  makeFolder(folder);
  const fresh = `${path}.${randomUUID()}`;
  writeFileSync(fresh, `${randomBytes(LEAST_SECRET_BYTES).toString("base64url")}\n`, { mode: 0o600, flush: true });
  createExclusively(fresh, path);
  rmSync(fresh, { force: true });
}

export function isReadableByOthers(path: string): boolean {
  return process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0;
}
