import { NotFound } from "@boardwalk/domain/kernel";
import { handleVisitor, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { themeOf } from "../theme-of.ts";
import { mailboxFor } from "./mailbox-for.ts";

export async function loadMail(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ request, session }) => {
    const mail = await mailboxFor(args.context, session).open(args.params["id"] ?? "");
    if (!mail) throw new NotFound("There is no such mail.");
    const asked = new URL(request.url).searchParams;
    const [as, width] = [asked.get("as"), asked.get("width")];
    const here = hereOf(request, session, args.context.services.clock);
    const look = {
      as: as === "text" || as === "source" ? as : null,
      theme: themeOf(asked),
      width: width === "phone" ? width : null,
    } as const;
    return {
      id: mail.id,
      to: mail.to,
      subject: mail.subject,
      state: mail.state,
      when: whenInWords(mail.at, here),
      heldUntil: mail.holdUntil && mail.state === "held" ? whenInWords(mail.holdUntil, here) : null,
      look,
      written: look.as === "text" ? mail.text : look.as === "source" ? mail.source : null,
    };
  });
}
