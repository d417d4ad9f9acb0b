import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { newSessionOf } from "../sessions/open-session.ts";
import { findLink } from "./find-link.ts";
import { spendLink } from "./spend-link.ts";
import { spentLink } from "./spent-link.ts";

/** The address of an account is proven, once; nobody is signed in by it. A used, old or unknown link is Expired. */
export async function verifyAddress(
  door: Door,
  { token, signedInAs }: { token: string; signedInAs: string | null },
): Promise<{ email: string; redirectTo: string | null }> {
  const link = await findLink(door, { token, purposes: ["verify"], browserToken: null });
  if (!link?.person) throw spentLink();
  const { id: linkId, person, email, redirectTo } = link;
  // Whoever is signed in to the account and reads its mail is no squatter of it.
  const keepsAll = signedInAs === person.userId;
  await door.database.withActor(door, newSessionOf(person), (ctx) =>
    spendLink(ctx, { linkId, secretHash: hashToken(token), keepsAll }),
  );
  return { email, redirectTo };
}
