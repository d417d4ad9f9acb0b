import type { data } from "@remix-run/server-runtime";

/** What a loader or an action replies when it says more than the data: a status, headers. */
export type Replied<T> = ReturnType<typeof data<T>>;

export function isReplied(reply: unknown): reply is Replied<unknown> {
  return typeof reply === "object" && reply !== null && "type" in reply && reply.type === "DataWithResponseInit";
}
