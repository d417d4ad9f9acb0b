import { handleVisitor } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

export async function recoverLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ session }) => {
    if (session) throw redirect(doorPaths.home());
    return null;
  });
}
