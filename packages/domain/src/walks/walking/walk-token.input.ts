import { z } from "zod";

/** Anything else names no walk, and never reaches the database. */
export const WalkToken = z.string().regex(/^[A-Za-z0-9_-]{16,255}$/);

export const WalkTokenInput = z.object({ token: WalkToken });
export type WalkTokenInput = z.infer<typeof WalkTokenInput>;
