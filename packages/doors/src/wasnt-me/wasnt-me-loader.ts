import { type FoundAlert, findAlert, listAtRisk, type Possession, spentLink } from "@boardwalk/domain/identity";
import { handleVisitor, hereOf } from "@boardwalk/web";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { askedInWords } from "../enter/asked-in-words.ts";
import { happenedInWords } from "./happened-in-words.ts";

/** Looks at the link and burns nothing: what scans mails opens links too. */
export async function wasntMeLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request }) => {
    const token = args.params["token"] ?? "";
    const alert = await findAlert(door, token);
    if (!alert) throw spentLink();
    const here = hereOf(request, alert, door.clock);
    const { alertedEmail } = alert;
    switch (alert.state) {
      case "open":
        return { token, state: alert.state, email: alertedEmail, happened: describe(alert, here) };
      case "disowned": {
        const { sessions, passkeys, identities, tokens, hasRecoveryCodes } = await listAtRisk(door, token);
        const kinds = [
          { field: "passkey", title: "Passkeys", things: passkeys },
          { field: "identity", title: "Other accounts that sign you in", things: identities },
          { field: "token", title: "API tokens", things: tokens },
        ];
        return {
          token,
          state: alert.state,
          email: alertedEmail,
          // The session that the mail was about, or with a changed address all of them.
          endedAll: alert.kind === "address-changed",
          comesBack: alert.email.toLowerCase() === alertedEmail.toLowerCase() ? null : alert.email,
          sessions,
          hasRecoveryCodes,
          kinds: kinds.map(({ things, ...kind }) => ({ ...kind, things: things.map((thing) => say(thing, here)) })),
        };
      }
      case "secured": {
        const goesBy = alert.email.toLowerCase() === alertedEmail.toLowerCase();
        return { token, state: alert.state, email: alertedEmail, hasLink: goesBy };
      }
      default:
        return alert.state satisfies never;
    }
  });
}

function describe(alert: FoundAlert, here: Here) {
  return { ...happenedInWords(alert), ...askedInWords(alert, here), name: alert.name };
}

export interface ThingInWords {
  id: string;
  name: string;
  added: WhenInWords;
  isNew: boolean;
}

function say({ id, name, addedAt, isNew }: Possession, here: Here): ThingInWords {
  return { id, name, added: whenInWords(addedAt, here), isNew };
}
