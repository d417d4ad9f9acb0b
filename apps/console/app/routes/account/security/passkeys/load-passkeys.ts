import { NotFound } from "@boardwalk/domain/kernel";
import { handleMember } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../../paths.ts";
import { readPasskeys } from "./read-passkeys.ts";

/** What is to be done, and to which of them; without either the list is all there is to see. */
export async function loadPasskeys(args: LoaderFunctionArgs) {
  return handleMember(args, async (member) => {
    const { searchParams } = new URL(member.request.url);
    if (searchParams.get("ask") === "add") return { ask: "add" as const, passkey: null };
    const ask = searchParams.has("rename")
      ? ("rename" as const)
      : searchParams.has("remove")
        ? ("remove" as const)
        : null;
    if (ask === null) throw redirect(paths.security());
    const { passkeys } = await readPasskeys(args.context, member);
    const passkey = passkeys.find(({ id }) => id === searchParams.get(ask));
    if (!passkey) throw new NotFound("There is no such passkey.");
    return { ask, passkey };
  });
}
