import {
  type AuthMethod,
  proveByCode,
  proveByPasskey,
  proveByPassword,
  proveByRecoveryCode,
} from "@boardwalk/domain/identity";
import type { StepUpInput } from "@boardwalk/domain/identity/step-up/step-up.input";
import { browserCookie, type MemberAtDoor, relyingPartyOf } from "@boardwalk/web";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { triesInWords } from "../enter/tries-in-words.ts";

export type TriedProof =
  | { kind: "proven"; method: Exclude<AuthMethod, "unknown"> }
  | { kind: "refused"; words: { fields: Record<string, string[]> } };

type Proof = Exclude<StepUpInput, { way: "mail" | "provider" }>;

/** Whether it holds, by each way; what is refused says so at its field. */
export async function tryProof(context: AppLoadContext, asker: MemberAtDoor, input: Proof): Promise<TriedProof> {
  const { door, member, session } = asker;
  switch (input.way) {
    case "password":
      return (await proveByPassword(door, member, { email: session.email, password: input.password }))
        ? { kind: "proven", method: "password" }
        : refused("password", "That is not your password.");
    case "recovery-code":
      return (await proveByRecoveryCode(door, member, input.code))
        ? { kind: "proven", method: "recovery_code" }
        : refused("code", "That is none of your codes, or it has been used.");
    case "passkey":
      return tryPasskey(context, asker, input.answer);
    case "mail-code":
      return tryMailCode(context, asker, input.code);
    default:
      return input satisfies never;
  }
}

async function tryPasskey(
  context: AppLoadContext,
  { door, member, request }: MemberAtDoor,
  text: string,
): Promise<TriedProof> {
  const browserToken = browserCookie.read(context, request) ?? "";
  const relyingParty = relyingPartyOf(context.services.site);
  const proof = await proveByPasskey(door, member, { answer: parsed(text), relyingParty, browserToken });
  if (proof === "proven") return { kind: "proven", method: "passkey" };
  return refused(
    "answer",
    proof === "late" ? "That took too long. Try again." : "That passkey was not accepted. Choose another way.",
  );
}

async function tryMailCode(
  context: AppLoadContext,
  { door, member, request }: MemberAtDoor,
  code: string,
): Promise<TriedProof> {
  const browserToken = browserCookie.read(context, request) ?? "";
  const proof = await door.database.withActor(door, member, (ctx) => proveByCode(ctx, code, browserToken));
  if (proof.kind === "proven") return { kind: "proven", method: "magic_link" };
  if (proof.kind === "nothing-waits")
    return refused("code", "No code waits for you any more. Have another one mailed.");
  return refused("code", `That is not the code. ${proof.triesLeft === 0 ? LAST : triesInWords(proof.triesLeft)}`);
}

const LAST = "It was the last try: have another one mailed.";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(field: string, words: string): TriedProof {
  return { kind: "refused", words: { fields: { [field]: [words] } } };
}
