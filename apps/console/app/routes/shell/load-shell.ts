import { handleSession } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { navigationFor } from "../../navigation.ts";

/** What the frame around every page shows of whoever is signed in. */
export async function loadShell(args: LoaderFunctionArgs) {
  return handleSession(args, async ({ session: { name, email, role } }) => ({
    name: name ?? email,
    email,
    areas: navigationFor(role, args.context.services.site.mode),
  }));
}
