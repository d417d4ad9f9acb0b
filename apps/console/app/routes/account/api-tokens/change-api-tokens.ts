import { createApiToken, revokeApiToken } from "@boardwalk/domain/identity";
import { Conflict } from "@boardwalk/domain/kernel";
import { handleMember, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { ApiTokensForm } from "./api-tokens-form.ts";
import { conflictInWords } from "./conflict-in-words.ts";

export async function changeApiTokens(args: ActionFunctionArgs) {
  return handleMember(args, async ({ ctx, request }) => {
    const form = await parseForm(request, ApiTokensForm);
    if (!form.ok) return form.reply();
    if (form.value.intent === "revoke") {
      const { tokenId } = form.value;
      await revokeApiToken(ctx, { tokenId });
      return redirect(paths.apiTokens({ revoked: tokenId }));
    }
    try {
      // Told in the answer itself, since it is nowhere to be read a second time.
      return { made: await createApiToken(ctx, form.value) };
    } catch (error) {
      if (error instanceof Conflict) return form.refuse({ form: [conflictInWords(error.about)] });
      throw error;
    }
  });
}
