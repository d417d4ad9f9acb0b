import type { Ctx, Member } from "../../kernel/index.ts";
import { newDeviceMail, queueMail } from "../../mail/index.ts";
import type { KnownAuthMethod } from "../history/auth-method.input.ts";
import { askedFrom } from "../where/asked-from.ts";
import { findReader } from "./find-reader.ts";
import { raiseAlert } from "./raise-alert.ts";

const METHODS: Record<KnownAuthMethod, string> = {
  password: "Password",
  magic_link: "Link or code by mail",
  oauth: "Another account",
  passkey: "Passkey",
  mfa: "Second factor",
  recovery_code: "Recovery code",
};

/** Once for each device that the account had not seen, in the transaction of its first session; the one that somebody joins with is no news. */
export async function mailNewDevice(ctx: Ctx, { userId, sessionId }: Member, method: KnownAuthMethod): Promise<void> {
  const reader = await findReader(ctx, userId);
  if (!reader) return;
  const { email, timezone } = reader;
  const { href } = await raiseAlert(ctx, { kind: "new-device", userId, sessionId, email });
  await queueMail(ctx, {
    to: email,
    userId,
    template: newDeviceMail,
    data: {
      signedInFrom: askedFrom(ctx, timezone),
      method: METHODS[method],
      notMeHref: href,
      sessionsHref: `${ctx.origins.console}/account/sessions`,
    },
  });
}
