import { Conflict, type Ctx, type Member, newId } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import { Passkey } from "./passkey.entity.ts";
import { RegistrationAnswerInput } from "./passkey-answer.input.ts";
import { providerOf } from "./provider-of.ts";
import { readClientData } from "./read-client-data.ts";
import type { PasskeyAnswered } from "./sign-in-by-passkey.ts";
import { spendChallenge } from "./spend-challenge.ts";
import { type NewCredential, verifyRegistration } from "./verify-registration.ts";

export type RegistrationOutcome =
  | { readonly kind: "added"; readonly passkeyId: string; readonly name: string }
  /** `late`: it was not asked for, or too long ago; `refused`: it is no passkey that we can use. */
  | { readonly kind: "late" | "refused" };

const MOST_PASSKEYS = 50;

/** Adds the passkey that a browser made. Three steps, since a signature is not looked at inside a transaction. */
export async function finishPasskeyRegistration(
  door: Door,
  member: Member,
  { answer, relyingParty, browserToken }: PasskeyAnswered,
): Promise<RegistrationOutcome> {
  const parsed = RegistrationAnswerInput.safeParse(answer);
  if (!parsed.success) return { kind: "refused" };
  const clientData = readClientData(parsed.data.response.clientDataJSON);
  if (!clientData) return { kind: "refused" };
  const { challenge } = clientData;
  if (!(await spendChallenge(door, { kind: "registration", member }, { challenge, browserToken })))
    return { kind: "late" };
  const credential = await verifyRegistration(parsed.data, { challenge, relyingParty });
  if (!credential) return { kind: "refused" };
  return door.database.withActor(door, member, (ctx) => add(ctx, credential));
}

async function add(ctx: Ctx, credential: NewCredential): Promise<RegistrationOutcome> {
  const { userId } = await requireRecentProof(ctx);
  const count = await ctx.em.count(Passkey, { userId });
  if (count >= MOST_PASSKEYS) throw new Conflict("passkeys", `You have ${count} passkeys. Remove one first.`);
  const id = newId();
  const name = nameFor(ctx, credential);
  // One that anybody has already stays theirs, and nothing is told of them.
  const rows = await ctx.em.execute<{ id: string }[]>(
    `insert into passkeys (id, user_id, credential_id, public_key, counter, device_name, transports, aaguid,
       backup_eligible, backed_up, user_verified)
     values (?, ?, decode(?, 'hex'), decode(?, 'hex'), ?, ?, ?::jsonb, decode(?, 'hex'), ?, ?, ?)
     on conflict do nothing returning id`,
    [
      id,
      userId,
      hex(credential.credentialId),
      hex(credential.publicKey),
      credential.counter,
      name,
      JSON.stringify(credential.transports),
      hex(credential.aaguid),
      credential.backupEligible,
      credential.backedUp,
      credential.userVerified,
    ],
  );
  if (rows.length === 0) throw new Conflict("passkey", "This passkey is in use already.");
  await announceCredentialChange(ctx, { change: "passkey-added", name });
  return { kind: "added", passkeyId: id, name };
}

/** Whose it is, or else where it was made; its owner can say better. */
function nameFor(ctx: Ctx, { aaguid }: NewCredential): string {
  const { browser, os } = describeUserAgent(ctx.client.userAgent);
  const madeOn = browser && os ? `${browser} on ${os}` : (browser ?? os ?? null);
  return providerOf(aaguid) ?? madeOn ?? "Passkey";
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
