import { describeUserAgent } from "../../identity/index.ts";
import type { Ctx } from "../../kernel/index.ts";

/** The kind of device that a walk goes on with. */
export function deviceOf(ctx: Ctx): string {
  return describeUserAgent(ctx.client.userAgent).type;
}
