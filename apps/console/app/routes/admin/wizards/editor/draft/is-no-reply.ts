import type { NoReply } from "./edit-transport.ts";

export function isNoReply<T extends { readonly kind: string }>(reply: T | NoReply): reply is NoReply {
  return reply.kind === "away" || reply.kind === "signed-out" || reply.kind === "gone";
}
