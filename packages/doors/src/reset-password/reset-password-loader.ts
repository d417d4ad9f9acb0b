import { findResetLink } from "@boardwalk/domain/identity";
import { Expired } from "@boardwalk/domain/kernel";
import { handleVisitor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";

/** Looks at the link and burns nothing: what scans mails opens links too. */
export async function resetPasswordLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request }) => {
    const token = new URL(request.url).searchParams.get("token") ?? "";
    const link = await findResetLink(door, token);
    if (!link) throw new Expired("The link has been used or is too old.");
    return { token, email: link.email };
  });
}
