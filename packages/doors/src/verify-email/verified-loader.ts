import { handleVisitor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";

export async function verifiedLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ session }) => ({ isSignedIn: session !== null }));
}
