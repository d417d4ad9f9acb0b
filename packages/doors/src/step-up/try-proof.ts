import { type AuthMethod, proveByPassword } from "@boardwalk/domain/identity";
import type { StepUpInput } from "@boardwalk/domain/identity/step-up/step-up.input";
import type { MemberAtDoor } from "@boardwalk/web";

export type TriedProof =
  | { kind: "proven"; method: Exclude<AuthMethod, "unknown"> }
  | { kind: "refused"; words: { fields: Record<string, string[]> } };

/** Whether it holds, by each way; what is refused says so at its field. */
export async function tryProof(
  { door, member, session: { email } }: MemberAtDoor,
  input: StepUpInput,
): Promise<TriedProof> {
  switch (input.way) {
    case "password":
      return (await proveByPassword(door, member, { email, password: input.password }))
        ? { kind: "proven", method: "password" }
        : refused("password", "That is not your password.");
  }
}

function refused(field: string, words: string): TriedProof {
  return { kind: "refused", words: { fields: { [field]: [words] } } };
}
