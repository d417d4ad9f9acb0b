import { joinByLink } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { joined } from "./joined.ts";

export async function joinLinkAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const browserToken = browserCookie.read(args.context, request);
    return joined(args, cookies, await joinByLink(door, { token: args.params["token"] ?? "", browserToken }));
  });
}
