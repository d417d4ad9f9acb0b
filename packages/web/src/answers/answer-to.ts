import { type AnyDomainError, assertNever } from "@boardwalk/domain/kernel";

export interface Answer {
  status: number;
  retryAfterSeconds?: number;
  /** Why the database is not to be had. */
  because?: string;
  /** What it is in conflict with, or who may. */
  about?: string;
  fields?: Readonly<Record<string, readonly string[]>>;
}

// The others have names from inside, such as a constraint's.
const SAID_CONFLICTS = new Set(["last-way-in"]);

/** The one table of errors and what they are on the web. */
export function answerTo(error: AnyDomainError): Answer {
  switch (error.code) {
    case "not-found":
      return { status: 404 };
    // The status of one that may, once they have proven who they are.
    case "step-up":
      return { status: 403 };
    case "forbidden":
      return { status: 403, ...(error.about && { about: error.about }) };
    case "conflict":
      return { status: 409, ...(SAID_CONFLICTS.has(error.about) && { about: error.about }) };
    case "expired":
      return { status: 410 };
    case "invalid":
      return { status: 422, fields: error.fields };
    case "rate-limited":
      return { status: 429, retryAfterSeconds: error.retryAfterSeconds };
    case "unavailable":
      return { status: 503, retryAfterSeconds: error.retryAfterSeconds, because: error.because };
    // What only whoever runs the server can mend is nothing that a visitor can act on.
    case "operator":
      return { status: 500 };
    default:
      return assertNever(error);
  }
}
