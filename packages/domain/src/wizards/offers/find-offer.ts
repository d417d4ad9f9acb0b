import { type Ctx, NotFound } from "../../kernel/index.ts";
import { OFFER_COLUMNS, type Offer, ON_OFFER, readOfferRow } from "./offer.ts";

/** One wizard on offer, for everybody; whatever is private, paused, unpublished or archived is not there. */
export async function findOffer(ctx: Ctx, { key }: { readonly key: string }): Promise<Offer> {
  // PostgreSQL has no text with a NUL in it, and no key has one.
  const rows = key.includes("\0")
    ? []
    : await ctx.em.execute<unknown[]>(`select ${OFFER_COLUMNS} from ${ON_OFFER} and w.wizard_key = ?`, [key]);
  const [row] = rows;
  if (row === undefined) throw new NotFound("There is no such wizard on offer.");
  return readOfferRow(row);
}
