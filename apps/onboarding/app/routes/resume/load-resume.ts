import { findLink, spentLink } from "@boardwalk/domain/identity";
import { handleVisitor, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";

/** Looks at the link and burns nothing: what scans mails opens links too. */
export async function loadResume(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session, guest }) => {
    const token = args.params["linkToken"] ?? "";
    const link = await findLink(door, { token, purposes: ["resume"], browserToken: null });
    if (!link?.person) throw spentLink();
    // The same guest in the same browser is there already.
    if (guest?.userId === link.person.userId) throw redirect(link.redirectTo ?? paths.home());
    return {
      askedAt: whenInWords(link.asked.at, hereOf(request, session, door.clock)),
      askedOn: link.asked.device,
      takesOver: session?.email ?? null,
      // Another guest of this browser would be put out, and could not come back.
      isTaken: guest !== null,
    };
  });
}
