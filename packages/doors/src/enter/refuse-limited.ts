import { RateLimited } from "@boardwalk/domain/kernel";
import type { ParsedForm } from "@boardwalk/web";
import { waitInWords } from "@boardwalk/web/wait-in-words";

/** At the form, in words, for whoever asked too often; every other error goes on. */
export function refuseLimited(form: Extract<ParsedForm<unknown>, { ok: true }>, error: unknown) {
  if (!(error instanceof RateLimited)) throw error;
  const { retryAfterSeconds } = error;
  const words = `Too many tries. Wait ${waitInWords(retryAfterSeconds)}, then try again.`;
  const headers = { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) };
  return form.refuse({ form: [words] }, { status: 429, headers });
}
