import { listOrganizations } from "@boardwalk/domain/organizations";
import { handleMember } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { navigationFor } from "../../navigation.ts";

/** What the frame around every page shows of whoever is signed in. */
export async function loadShell(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, session: { name, email, role } }) => {
    const shared = (await listOrganizations(ctx)).find(({ isPersonal }) => !isPersonal);
    return {
      name: name ?? email,
      email,
      // A personal organization is named like the person, who stands at the other end of the bar.
      organization: shared?.name ?? null,
      areas: navigationFor({ mode: args.context.services.site.mode, role }),
    };
  });
}
