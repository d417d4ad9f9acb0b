import { findLink, spentLink } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { askedInWords } from "../enter/asked-in-words.ts";

/** Looks at the link and burns nothing: what scans mails opens links too. */
export async function magicLinkLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session }) => {
    const token = args.params["token"] ?? "";
    const browserToken = browserCookie.read(args.context, request);
    const link = await findLink(door, { token, purposes: ["sign-in"], browserToken });
    if (!link) throw spentLink();
    const { email, person, isSameBrowser, asked } = link;
    const here = hereOf(request, session, args.context.services.clock);
    return {
      token,
      email,
      // Whoever follows it in another browser reads first who asked.
      asked: isSameBrowser ? null : askedInWords(asked, here),
      isFirstProof: person?.isProven === false,
      signedInAs: session !== null && session.userId !== person?.userId ? session.email : null,
    };
  });
}
