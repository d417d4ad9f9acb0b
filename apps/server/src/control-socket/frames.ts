import { z } from "zod";

/** What the command line says over the control socket: one line of JSON. */
export const CommandRequest = z.object({
  argv: z.array(z.string()),
  /** What the caller has read for it. */
  brought: z.string().nullable().default(null),
});

/** What it is told, line by line; the exit code comes last. */
export const Frame = z.union([
  z.object({ out: z.string() }),
  z.object({ err: z.string() }),
  z.object({ exit: z.number().int() }),
]);
export type Frame = z.infer<typeof Frame>;
