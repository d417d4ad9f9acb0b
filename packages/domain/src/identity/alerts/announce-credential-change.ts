import { type Ctx, recordAudit, recordEvent, requireMember } from "../../kernel/index.ts";
import { type CredentialChange, credentialsChangedMail, queueMail } from "../../mail/index.ts";
import { askedFrom } from "../where/asked-from.ts";
import { findReader } from "./find-reader.ts";
import { raiseAlert } from "./raise-alert.ts";

export interface AnnouncedChange {
  readonly change: CredentialChange;
  /** The passkey's name, or whose account it is that was joined: "Google". */
  readonly name: string | null;
}

/** Something changed about how the person signs in: written down, and mailed to them whatever they prefer. */
export async function announceCredentialChange(ctx: Ctx, { change, name }: AnnouncedChange): Promise<void> {
  const { userId, sessionId } = requireMember(ctx);
  recordAudit(ctx, { action: `credentials.${change}`, target: { type: "user", id: userId }, after: { name } });
  recordEvent(ctx, "credentials.changed", { userId }, { change, name });
  const reader = await findReader(ctx, userId);
  if (!reader) return;
  const { email, timezone } = reader;
  const alert = await raiseAlert(ctx, { kind: "credentials-changed", userId, sessionId, email, change, name });
  await queueMail(ctx, {
    to: email,
    userId,
    template: credentialsChangedMail,
    data: { change, name, changedFrom: askedFrom(ctx, timezone), notMeHref: alert.href },
  });
}
