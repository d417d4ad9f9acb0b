import { verifyAddress } from "@boardwalk/domain/identity";
import { handleVisitor } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

export async function verifyEmailAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, session }) => {
    const signedInAs = session?.userId ?? null;
    const { redirectTo } = await verifyAddress(door, { token: args.params["token"] ?? "", signedInAs });
    return redirect(leadsTo(redirectTo) ?? doorPaths.verifyEmail());
  });
}
