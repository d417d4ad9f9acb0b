import { createHash, randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** Ids are in order of time, so that tables and their pages need no second sort key. */
export const newId = (): string => v7();

/** 256 random bits for what is handed out once and looked up by its hash. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** A token with this much randomness needs no slow hash. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
