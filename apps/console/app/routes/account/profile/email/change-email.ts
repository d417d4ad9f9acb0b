import { dropEmailChange, RequestEmailChangeInput, requestEmailChange } from "@boardwalk/domain/identity";
import { Invalid } from "@boardwalk/domain/kernel";
import { handleMember, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../../paths.ts";

const EmailForm = z.discriminatedUnion("intent", [
  RequestEmailChangeInput.extend({ intent: z.literal("ask") }),
  z.object({ intent: z.literal("drop") }),
]);

/** Asks for another address, or thinks better of it. */
export async function changeEmail(args: ActionFunctionArgs) {
  return handleMember(args, async ({ ctx, request }) => {
    const form = await parseForm(request, EmailForm);
    if (!form.ok) return form.reply();
    if (form.value.intent === "drop") {
      await dropEmailChange(ctx);
      return redirect(paths.profileEmail());
    }
    try {
      await requestEmailChange(ctx, form.value);
    } catch (error) {
      if (error instanceof Invalid) return form.refuse({ fields: { email: [...(error.fields["email"] ?? [])] } });
      throw error;
    }
    return redirect(paths.profileEmail());
  });
}
