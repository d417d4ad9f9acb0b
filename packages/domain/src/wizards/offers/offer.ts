import { z } from "zod";
import { Cover } from "../cover.ts";

/** A wizard that anybody may walk, as its live version and its settings of today show it. */
export interface Offer {
  readonly key: string;
  readonly cover: Cover;
  readonly isFeatured: boolean;
  readonly requireLogin: boolean;
  /** Without it a walk ends with the visit. */
  readonly allowSaveProgress: boolean;
  /** How often it was walked to its end. */
  readonly finished: number;
}

const Row = z.object({
  key: z.string(),
  cover: z.string(),
  isFeatured: z.boolean(),
  requireLogin: z.boolean(),
  allowSaveProgress: z.boolean(),
  finished: z.number(),
});

export const OFFER_COLUMNS = `w.wizard_key as key, v.cover::text as cover, w.is_featured as "isFeatured",
  w.require_login as "requireLogin", w.allow_save_progress as "allowSaveProgress", w.total_completions as finished`;

// The policies show their managers and walkers more; what is on offer is the same for everybody.
export const ON_OFFER = `wizards w join wizard_versions v on v.wizard_id = w.wizard_id and v.number = w.published_version
  where w.is_active and w.is_public and w.archived_at is null`;

export function readOfferRow(raw: unknown): Offer {
  const { cover, ...row } = Row.parse(raw);
  return { ...row, cover: Cover.parse(JSON.parse(cover)) };
}
