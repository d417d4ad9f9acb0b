import { handleVisitor, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { mailboxFor } from "./mailbox-for.ts";

export async function loadMailbox(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ request, session }) => {
    const here = hereOf(request, session, args.context.services.clock);
    const entries = await mailboxFor(args.context, session).list();
    return {
      mails: entries.map(({ id, to, subject, state, at, holdUntil }) => ({
        id,
        to,
        subject,
        state,
        when: whenInWords(at, here),
        heldUntil: holdUntil && state === "held" ? whenInWords(holdUntil, here) : null,
      })),
    };
  });
}
