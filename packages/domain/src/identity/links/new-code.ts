import { randomInt } from "node:crypto";

/** Six digits that somebody reads in a mail and types. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");
