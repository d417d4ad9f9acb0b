import { type Ctx, recordAudit, recordEvent, requireMember } from "../kernel/index.ts";
import type { CredentialChange } from "../mail/index.ts";

export interface AnnouncedChange {
  readonly change: CredentialChange;
  /** The passkey's name, or whose account it is that was joined: "Google". */
  readonly name: string | null;
}

/** Something changed about how the person signs in: written down, and mailed to them whatever they prefer. */
export async function announceCredentialChange(ctx: Ctx, { change, name }: AnnouncedChange): Promise<void> {
  const { userId } = requireMember(ctx);
  recordAudit(ctx, { action: `credentials.${change}`, target: { type: "user", id: userId }, after: { name } });
  recordEvent(ctx, "credentials.changed", { userId }, { change, name });
}
