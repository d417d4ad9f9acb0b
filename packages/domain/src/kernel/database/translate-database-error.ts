import { Conflict, DomainError, Invalid, Unavailable } from "../errors.ts";
import { diskFull } from "./disk-room.ts";

const AWAY =
  /^(08...|57P0[1-5]|53200|53300|55P03|57014|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT)$/;
const AWAY_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|server closed the connection|PGlite is clos/i;

const FULL = new Set(["53100", "ENOSPC", "EDQUOT"]);
/** A standby, or a server that was told to take no writes. */
const READ_ONLY = "25006";
const NO_TEXT = new Set(["22021", "22P05"]);

interface DatabaseFailure {
  readonly code: string;
  readonly message: string;
  readonly constraint: string | null;
}

/** SQLSTATE and constraint wherever the driver or the ORM wrapped them. */
export function describeDatabaseFailure(error: unknown): DatabaseFailure {
  let message = "";
  for (let current = error; current instanceof Error; current = current.cause) {
    message ||= current.message;
    const code = "code" in current && typeof current.code === "string" ? current.code : "";
    const constraint = "constraint" in current && typeof current.constraint === "string" ? current.constraint : null;
    if (code !== "") return { code, message: current.message, constraint };
    if (AWAY_MESSAGES.test(current.message)) return { code: "08006", message: current.message, constraint };
    if (current instanceof AggregateError && current.errors[0] instanceof Error) {
      const inner = describeDatabaseFailure(current.errors[0]);
      if (inner.code !== "") return inner;
    }
  }
  return { code: "", message, constraint: null };
}

/** Where only reading was asked for, a write that is refused is a mistake of ours and no state of the database. */
export function translateDatabaseError(error: unknown, { writes }: { writes: boolean } = { writes: true }): unknown {
  if (error instanceof DomainError) return error;
  const failure = describeDatabaseFailure(error);
  if (AWAY.test(failure.code)) return new Unavailable(5, error);
  if (FULL.has(failure.code)) return diskFull(error);
  if (failure.code === READ_ONLY && writes) return new Unavailable(5, error);
  // Text that no database holds, a null byte above all; whoever sent it is told so.
  if (NO_TEXT.has(failure.code)) return new Invalid({});
  if (failure.code === "23505" && failure.constraint) return new Conflict(failure.constraint, undefined);
  return error;
}
