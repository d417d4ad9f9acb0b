import { randomBytes } from "node:crypto";

// Nothing that reads like something else, and no word comes out of it by chance.
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const GROUPS = 4;
const SIGNS_IN_GROUP = 5;

/** A hundred random bits as somebody writes them down: "k3x9m-0pq2t-…". So many that a fast hash keeps them. */
export function newRecoveryCode(): string {
  const signs = [...randomBytes(GROUPS * SIGNS_IN_GROUP)].map((byte) => SIGNS.charAt(byte % SIGNS.length));
  return Array.from({ length: GROUPS }, (_, group) =>
    signs.slice(group * SIGNS_IN_GROUP, (group + 1) * SIGNS_IN_GROUP).join(""),
  ).join("-");
}
