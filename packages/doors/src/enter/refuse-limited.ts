import { RateLimited } from "@boardwalk/domain/kernel";
import { type ParsedForm, retryAfter } from "@boardwalk/web";
import { waitInWords } from "@boardwalk/web/wait-in-words";

export interface LimitWords {
  /** What there was too much of, as a sentence. */
  tooMany?: string;
  /** Where it is said; at the form's head where no field is named. */
  field?: string;
}

/** At the form, in words, for whoever asked too often; every other error goes on. */
export function refuseLimited(
  form: Extract<ParsedForm<unknown>, { ok: true }>,
  error: unknown,
  { tooMany = "Too many tries", field }: LimitWords = {},
) {
  if (!(error instanceof RateLimited)) throw error;
  const words = [`${tooMany}. Wait ${waitInWords(error.retryAfterSeconds)}, then try again.`];
  const init = { status: 429, headers: { "Retry-After": retryAfter(error.retryAfterSeconds) } };
  return form.refuse(field === undefined ? { form: words } : { fields: { [field]: words } }, init);
}
