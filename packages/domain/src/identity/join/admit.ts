import { Conflict, type Ctx, type Member, newId, recordAudit, recordEvent } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { newSessionOf } from "../sessions/open-session.ts";
import { type FoundPerson, findByAddress } from "./find-by-address.ts";

export interface Admission {
  readonly email: string;
  readonly name: string | null;
  /** Whether whoever asks has just proven that the address is theirs: by a link of ours, or by a provider that vouches for it. */
  readonly isVerified: boolean;
  readonly passwordHash: string | null;
  /** Uses up what proves the address, before anything else in the transaction; what it throws undoes all. */
  readonly spend?: (ctx: Ctx) => Promise<void>;
}

export type Admitted<T> =
  /** Made, or taken over from somebody who never proved the address: nothing of theirs is left. */
  | { readonly kind: "admitted"; readonly isNew: boolean; readonly value: T }
  /** The address has an account that stays as it is; `spend` and `work` came to nothing. */
  | ({ readonly kind: "known" } & FoundPerson);

// Between looking and making somebody else may be first; then their account is found at the next look.
const LOOKS = 3;

/** A new account with its personal organization, and in the same transaction what belongs to it: an identity, a session. */
export async function admit<T>(
  door: Door,
  admission: Admission,
  work: (ctx: Ctx, member: Member) => Promise<T>,
): Promise<Admitted<T>> {
  for (let look = 0; look < LOOKS; look++) {
    const found = await findByAddress(door, admission.email);
    if (found && !mayTakeOver(found, admission)) return { kind: "known", ...found };
    const member = newSessionOf({ userId: found?.userId ?? newId(), role: "USER" });
    const admitted = await door.database
      .withActor(door, member, async (ctx): Promise<Admitted<T>> => {
        await admission.spend?.(ctx);
        const isNew = await makeOrTakeOver(ctx, member, admission);
        return { kind: "admitted", isNew, value: await work(ctx, member) };
      })
      .catch((error) => (error instanceof SomebodyWasFirst ? null : Promise.reject(error)));
    if (admitted) return admitted;
  }
  throw new Conflict("The address changes hands at this moment.");
}

class SomebodyWasFirst extends Error {}

function mayTakeOver(found: FoundPerson, { isVerified }: Admission): boolean {
  return isVerified && !found.isVerified && found.isActive && found.role === "USER";
}

async function makeOrTakeOver(ctx: Ctx, { userId }: Member, admission: Admission): Promise<boolean> {
  const { email, name, passwordHash, isVerified } = admission;
  const [local = email] = email.split("@", 1);
  const [admitted] = await ctx.em.execute<{ outcome: string; dropped: Record<string, number> }[]>(
    "select * from auth.admit(?, ?, ?, ?, ?, ?, ?)",
    [email, name, passwordHash, isVerified, newId(), newId(), name ?? local],
  );
  if (!admitted) throw new SomebodyWasFirst();
  const target = { type: "user", id: userId };
  const isNew = admitted.outcome === "made";
  if (isNew) {
    recordAudit(ctx, { action: "user.joined", target, after: { verified: isVerified } });
    recordEvent(ctx, "user.joined", { userId }, { verified: isVerified });
  }
  if (isVerified) {
    recordAudit(ctx, { action: "user.verified", target, ...(isNew ? {} : { after: { dropped: admitted.dropped } }) });
    recordEvent(ctx, "user.verified", { userId }, {});
  }
  await ctx.em.flush();
  return isNew;
}
