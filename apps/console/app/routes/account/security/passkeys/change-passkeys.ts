import { removePasskey, renamePasskey, requireRecentProof } from "@boardwalk/domain/identity";
import { RemovePasskeyInput } from "@boardwalk/domain/identity/passkeys/remove-passkey.input";
import { RenamePasskeyInput } from "@boardwalk/domain/identity/passkeys/rename-passkey.input";
import { Conflict } from "@boardwalk/domain/kernel";
import { handleMember, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../../paths.ts";

const PasskeysForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add") }),
  RenamePasskeyInput.extend({ intent: z.literal("rename") }),
  RemovePasskeyInput.extend({ intent: z.literal("remove") }),
]);

/** Every change begins with a form, so that each asks for a fresh proof in the same way and then goes on. */
export async function changePasskeys(args: ActionFunctionArgs) {
  return handleMember(args, async ({ ctx, request }) => {
    const form = await parseForm(request, PasskeysForm);
    if (!form.ok) return form.reply();
    switch (form.value.intent) {
      case "add":
        await requireRecentProof(ctx);
        return redirect(paths.passkeys({ ask: "add" }));
      case "rename":
        await renamePasskey(ctx, form.value);
        return redirect(paths.security({ passkey: "renamed" }));
      case "remove":
        try {
          await removePasskey(ctx, form.value);
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          return form.refuse({ form: [LAST] }, { status: 409 });
        }
        return redirect(paths.security({ passkey: "removed" }));
    }
  });
}

const LAST = "It is the last way in to this account. Set a password or add another passkey first.";
