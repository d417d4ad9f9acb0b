import { findEmailChange } from "@boardwalk/domain/identity";
import { Expired } from "@boardwalk/domain/kernel";
import { handleVisitor, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";

/** Looks at the link and burns nothing: what scans mails opens links too. */
export async function confirmEmailLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request }) => {
    const change = await findEmailChange(door, args.params["token"] ?? "");
    if (!change) throw new Expired("The link has been used or is too old.");
    const { state, name, email, newEmail, asked } = change;
    const { device, place, at } = asked;
    return {
      state,
      newEmail,
      // Once it is changed the old one is nobody's business here.
      email: state === "open" ? email : null,
      name,
      asked: { device, place: place ?? "Place unknown", when: whenInWords(at, hereOf(request, change, door.clock)) },
    };
  });
}
