import { handleVisitor } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { providerOf } from "./provider-of.ts";

/** Nobody is sent to a provider by a link, since any page could hold one. */
export async function startOAuthLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async () => {
    providerOf(args.context, args.params["provider"]);
    return redirect(doorPaths.login());
  });
}
