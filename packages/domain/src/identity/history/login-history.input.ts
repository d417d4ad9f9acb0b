import { z } from "zod";
import { LogDayInput } from "../../kernel/log-day.input.ts";
import { AuthMethodInput } from "./auth-method.input.ts";

/** Comes from an address that anyone may have typed: what makes no sense filters nothing. */
export const LoginHistoryInput = z.object({
  method: AuthMethodInput.optional().catch(undefined),
  result: z.enum(["success", "failure"]).optional().catch(undefined),
  from: LogDayInput.optional().catch(undefined),
  to: LogDayInput.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});

export type LoginHistoryInput = z.output<typeof LoginHistoryInput>;
