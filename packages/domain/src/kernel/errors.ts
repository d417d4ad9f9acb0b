/** What can go wrong, by meaning. The seam to the web turns each into a response; nothing here knows HTTP. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
}

export class NotFound extends DomainError {
  readonly code = "not-found";
}

export class Forbidden extends DomainError {
  readonly code = "forbidden";
  /** Who may, where it is not whoever runs the organization. */
  readonly about: "super-administrator" | undefined;
  constructor(message?: string, about?: "super-administrator") {
    super(message);
    this.about = about;
  }
}

export class Conflict extends DomainError {
  readonly code = "conflict";
  readonly about: string;
  constructor(about: string, message = `In conflict: ${about}`) {
    super(message);
    this.about = about;
  }
}

export class Expired extends DomainError {
  readonly code = "expired";
}

export class RateLimited extends DomainError {
  readonly code = "rate-limited";
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super(`Too many tries. The next one counts in ${retryAfterSeconds} seconds.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Who is signed in has to prove once more that it is them. Nothing was changed. */
export class StepUpRequired extends DomainError {
  readonly code = "step-up";
}

export class Invalid extends DomainError {
  readonly code = "invalid";
  readonly fields: Readonly<Record<string, readonly string[]>>;
  constructor(fields: Readonly<Record<string, readonly string[]>>) {
    super("Some of what was given cannot be used.");
    this.fields = fields;
  }
}

const UNAVAILABLE = {
  away: "The database does not answer.",
  "disk full": "The disk that holds the database is full.",
} as const;

/** The database is away, too busy or without room. Nothing was changed, and it is worth trying again. */
export class Unavailable extends DomainError {
  readonly code = "unavailable";
  readonly retryAfterSeconds: number;
  readonly because: keyof typeof UNAVAILABLE;
  constructor(retryAfterSeconds = 5, cause?: unknown, because: keyof typeof UNAVAILABLE = "away") {
    super(UNAVAILABLE[because], { cause });
    this.retryAfterSeconds = retryAfterSeconds;
    this.because = because;
  }
}

/** Something that only whoever runs the server can mend, said in one sentence. */
export class OperatorError extends DomainError {
  readonly code = "operator";
}

export type AnyDomainError =
  | NotFound
  | Forbidden
  | Conflict
  | Expired
  | RateLimited
  | Invalid
  | StepUpRequired
  | Unavailable
  | OperatorError;

/** With its kinds told apart by code, so that a new one does not compile until every table has an answer. */
export function isDomainError(error: unknown): error is AnyDomainError {
  return error instanceof DomainError;
}
