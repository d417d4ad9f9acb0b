import { type Ctx, newId } from "../../kernel/index.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import { LoginHistoryEntry } from "./login-history-entry.entity.ts";

interface Login {
  readonly userId: string;
  readonly event: "login_success" | "password_reset" | "logout";
  readonly method?: string;
}

/** A line of the person's login history: what they did, by which device and where. */
export function recordLogin(ctx: Ctx, { userId, event, method }: Login): void {
  const { address, userAgent } = ctx.client;
  ctx.em.persist(
    ctx.em.create(LoginHistoryEntry, {
      id: newId(),
      userId,
      event,
      ...(method !== undefined && { method }),
      address,
      device: describeUserAgent(userAgent),
      place: ctx.places.locate(address),
      success: true,
    }),
  );
}
