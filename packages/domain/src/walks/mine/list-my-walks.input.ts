import { z } from "zod";

export const MY_WALK_STATES = ["waiting", "finished"] as const;

/** Comes from an address that anyone may have typed: what makes no sense asks for nothing. */
export const ListMyWalksInput = z.object({
  state: z.enum(MY_WALK_STATES).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type ListMyWalksInput = z.output<typeof ListMyWalksInput>;
