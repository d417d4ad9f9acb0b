import { sendStepUpCode, startOAuthProof } from "@boardwalk/domain/identity";
import { StepUpInput } from "@boardwalk/domain/identity/step-up/step-up.input";
import { browserCookie, handleProof, type MemberAtDoor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { refuseLimited } from "../enter/refuse-limited.ts";
import { providerOf } from "../oauth/provider-of.ts";
import { goOn } from "./go-on.ts";
import { tryProof } from "./try-proof.ts";

/** Takes the proof; what was interrupted then goes on by itself. */
export async function stepUpAction(args: ActionFunctionArgs) {
  return handleProof(args, async (asker) => {
    const form = await parseForm(asker.request, StepUpInput);
    if (!form.ok) return form.reply();
    try {
      if (form.value.way === "mail") return await mailCode(args, asker, form.value);
      if (form.value.way === "provider") return await leave(args, asker, form.value);
      const proof = await tryProof(args.context, asker, form.value);
      return proof.kind === "refused" ? form.refuse(proof.words) : await goOn(args, asker, form.value, proof.method);
    } catch (error) {
      return refuseLimited(form, error);
    }
  });
}

/** Six digits by mail, and on to the field that asks for them. */
async function mailCode(
  { context }: ActionFunctionArgs,
  { door, member, request, cookies }: MemberAtDoor,
  { interrupted, page }: StepUpInput,
): Promise<Response> {
  const browserToken = browserCookie.take(context, request, cookies);
  await door.database.withActor(door, member, (ctx) => sendStepUpCode(ctx, browserToken));
  return redirect(doorPaths.stepUp({ interrupted, redirectTo: page, by: "mail-code" }), 303);
}

/** To where they have an account, and from there back to this question, which then goes on. */
async function leave(
  { context }: ActionFunctionArgs,
  { door, member, request, cookies }: MemberAtDoor,
  { provider: key, interrupted, page }: Extract<StepUpInput, { way: "provider" }>,
): Promise<Response> {
  const provider = providerOf(context, key);
  const browserToken = browserCookie.take(context, request, cookies);
  const redirectTo = doorPaths.stepUp({ interrupted, redirectTo: page });
  const state = await startOAuthProof(door, member, { provider, browserToken, redirectTo });
  return redirect(doorPaths.oauthLeaving(provider.key, state), 303);
}
