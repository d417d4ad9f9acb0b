import pino from "pino";
import { describeError } from "./describe-error.ts";
import type { LogLevel } from "./environment/environment.ts";

export type ServerLog = pino.Logger;

// Whatever a caller hands over by mistake does not reach the disk.
const PERSONAL = ["email", "address", "password", "token", "cookie", "authorization", "ip", "name", "userAgent"];

/** JSON lines on standard error, so that standard output belongs to the command. */
export function createLog(
  level: LogLevel,
  destination: pino.DestinationStream = pino.destination({ fd: 2, sync: false }),
): ServerLog {
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
