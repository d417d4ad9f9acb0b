import { startLinking, unlinkIdentity } from "@boardwalk/domain/identity";
import { Conflict, NotFound } from "@boardwalk/domain/kernel";
import { providerOf } from "@boardwalk/doors/oauth";
import { browserCookie, handleMember, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { paths } from "../../../../paths.ts";
import { AccountsForm } from "./accounts-form.ts";

export async function changeAccounts(args: ActionFunctionArgs) {
  return handleMember(args, async ({ ctx, request, cookies }) => {
    const { context } = args;
    const { oauth } = context.services;
    const form = await parseForm(request, AccountsForm);
    // The names and ids are ours: one that cannot be read is answered like one that does not exist.
    if (!form.ok) throw new NotFound();
    if (form.value.intent === "link") {
      const provider = providerOf(context, form.value.provider);
      const browserToken = browserCookie.take(context, request, cookies);
      const state = await startLinking(ctx, { provider: provider.key, browserToken, redirectTo: paths.security() });
      return redirectDocument(paths.oauthLeaving(provider.key, state));
    }
    try {
      const { provider } = await unlinkIdentity(ctx, { identityId: form.value.identityId, oauth });
      return redirect(paths.security({ unlinked: provider }));
    } catch (error) {
      if (!(error instanceof Conflict) || error.about !== "last-way-in") throw error;
      return redirect(paths.security({ because: "last-account" }));
    }
  });
}
