import { findJoinLink, spentLink } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { askedInWords } from "../enter/asked-in-words.ts";

/** Looks at the link and burns nothing: what scans mails opens links too. */
export async function joinLinkLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session }) => {
    const token = args.params["token"] ?? "";
    const link = await findJoinLink(door, { token, browserToken: browserCookie.read(args.context, request) });
    if (!link) throw spentLink();
    const { email, isSameBrowser, asked } = link;
    const here = hereOf(request, session, door.clock);
    return { token, email, askedElsewhere: isSameBrowser ? null : askedInWords(asked, here) };
  });
}
