import { STATUS_CODES } from "node:http";

export interface ProblemToSay {
  readonly status: number;
  /** Where it is not called as its status is. */
  readonly title?: string;
  readonly detail: string;
  readonly requestId: string;
  /** For programs, which do not read sentences. */
  readonly code?: string;
  /** What is wrong at which field. */
  readonly errors?: Readonly<Record<string, readonly string[]>>;
}

/** A failure as programs read it (RFC 9457). */
export function problemDocument({ status, title, detail, requestId, code, errors }: ProblemToSay): string {
  return JSON.stringify({
    type: "about:blank",
    title: title ?? STATUS_CODES[status],
    status,
    detail,
    code,
    errors,
    requestId,
  });
}
