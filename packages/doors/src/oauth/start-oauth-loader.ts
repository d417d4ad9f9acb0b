import { NotFound } from "@boardwalk/domain/kernel";
import { handleVisitor } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

/** Nobody is sent to a provider by a link, since any page could hold one. */
export async function startOAuthLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async () => {
    if (args.context.services.oauth.find(args.params["provider"]) === null)
      throw new NotFound("This provider is not set up.");
    return redirect(doorPaths.login());
  });
}
