import { findLink, spentLink } from "@boardwalk/domain/identity";
import { handleVisitor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";

/** Looks at the link and burns nothing: what scans mails opens links too. */
export async function verifyEmailLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, session }) => {
    const token = args.params["token"] ?? "";
    const link = await findLink(door, { token, purposes: ["verify"], browserToken: null });
    if (!link?.person) throw spentLink();
    const { email, person } = link;
    // What stands in an account that nobody had proven the address of ends, but for whoever is signed in to it.
    return { token, email, endsAll: !person.isProven && session?.userId !== person.userId };
  });
}
