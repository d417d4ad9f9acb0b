import { findEmailChange, spentLink } from "@boardwalk/domain/identity";
import { handleVisitor, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { askedInWords } from "../enter/asked-in-words.ts";

/** Looks at the link and burns nothing: what scans mails opens links too. */
export async function confirmEmailLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request }) => {
    const change = await findEmailChange(door, args.params["token"] ?? "");
    if (!change) throw spentLink();
    const { state, name, email, newEmail, asked } = change;
    return {
      state,
      newEmail,
      // Once it is changed the old one is nobody's business here.
      email: state === "open" ? email : null,
      name,
      asked: askedInWords(asked, hereOf(request, change, door.clock)),
    };
  });
}
