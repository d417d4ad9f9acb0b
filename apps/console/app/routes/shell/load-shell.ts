import { photoOf } from "@boardwalk/domain/account";
import { isAdministrator } from "@boardwalk/domain/kernel";
import { listOrganizations } from "@boardwalk/domain/organizations";
import { handleMember } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { navigationFor } from "../../navigation.ts";
import { paths } from "../../paths.ts";

/** What the frame around every page shows of whoever is signed in. */
export async function loadShell(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, session }) => {
    const { name, email } = session;
    const shared = (await listOrganizations(ctx)).filter(({ isPersonal }) => !isPersonal);
    const isAdmin = isAdministrator(session);
    const photo = await photoOf(ctx);
    return {
      name: name ?? email,
      email,
      photo: photo && paths.file(photo),
      // A personal organization is named like the person, who stands at the other end of the bar.
      organization: shared[0]?.name ?? null,
      areas: navigationFor({
        mode: args.context.services.site.mode,
        isAdministrator: isAdmin,
        isAuthor: isAdmin || shared.some(({ isManaged }) => isManaged),
      }),
      isAdministrator: isAdmin,
    };
  });
}
