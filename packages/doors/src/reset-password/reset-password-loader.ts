import { findResetLink, spentLink } from "@boardwalk/domain/identity";
import { handleVisitor, mailboxAddress } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";

/** Looks at the link and burns nothing: what scans mails opens links too. Without a token a link is asked for here. */
export async function resetPasswordLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request }) => {
    const { searchParams } = new URL(request.url);
    const token = searchParams.get("token");
    if (token === null) {
      const wasSent = searchParams.has("sent");
      return { step: "ask", wasSent, mailboxHref: mailboxAddress(args.context) } as const;
    }
    const link = await findResetLink(door, token);
    if (!link) throw spentLink();
    return { step: "set", token, email: link.email } as const;
  });
}
