import { listApiTokens, scopes } from "@boardwalk/domain/identity";
import { newId } from "@boardwalk/domain/kernel";
import { listOrganizations } from "@boardwalk/domain/organizations";
import { handleMember, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiTokenInWords, endedApiTokenInWords } from "./api-token-in-words.ts";

export async function loadApiTokens(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, request, session }) => {
    const { good, ended } = await listApiTokens(ctx);
    const here = hereOf(request, session, ctx.clock);
    const { searchParams } = new URL(request.url);
    const organizations = (await listOrganizations(ctx)).filter(({ isManaged }) => isManaged);
    return {
      good: good.map((view) => apiTokenInWords(view, here)),
      ended: ended.map((view) => endedApiTokenInWords(view, here)),
      asking: searchParams.get("revoke"),
      // Anybody can write in the address: it is said only of one that is over.
      revoked: ended.find(({ id }) => id === searchParams.get("revoked"))?.name ?? null,
      newTokenId: newId(),
      organizations: organizations.map(({ id, name, isPersonal }) => ({
        id,
        name: isPersonal ? `${name} (yours alone)` : name,
      })),
      scopes: scopes.map(({ name, title, says }) => ({ name, title, says })),
      me: `${ctx.origins.console}/api/v1/me`,
    };
  });
}
