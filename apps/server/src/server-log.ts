import pino from "pino";
import { describeError } from "./describe-error.ts";
import type { LogLevel } from "./environment/environment.ts";

export type ServerLog = pino.Logger;

// Whatever a caller hands over by mistake does not reach the disk.
const PERSONAL = ["email", "address", "password", "token", "cookie", "authorization", "ip", "name", "userAgent"];

/** JSON lines on standard error, so that standard output belongs to the command. */
export function createLog(level: LogLevel, destination: pino.DestinationStream = logTo(2)): ServerLog {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        err: describeError,
        error: (error: unknown) => (error instanceof Error ? describeError(error) : error),
      },
      redact: { paths: PERSONAL.flatMap((name) => [name, `client.${name}`, `user.${name}`]), remove: true },
    },
    destination,
  );
}

/** More than this is not kept for a destination that takes nothing, such as a file on a full disk; it is lost instead. */
const MOST_WAITING_BYTES = 1_000_000;

/** Lines for a file descriptor; that they cannot be written is no reason to stop serving people. */
export function logTo(fd: number): pino.DestinationStream {
  const destination = pino.destination({ fd, sync: false, maxLength: MOST_WAITING_BYTES });
  destination.on("error", () => undefined);
  return destination;
}
