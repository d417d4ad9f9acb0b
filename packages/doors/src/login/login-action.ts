import { findKnownWays, signIn } from "@boardwalk/domain/identity";
import { type FormReply, giveSession, handleVisitor, parseForm, type Replied } from "@boardwalk/web";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { refuseLimited } from "../enter/refuse-limited.ts";
import { type Lead, leadOf } from "./lead-of.ts";
import { leadsTo } from "./leads-to.ts";
import { LoginForm } from "./login-form.ts";

/** How the page goes on: who it is, or how they prove it. */
export type LoginReply =
  | { step: "who"; email: string; lastResult: FormReply }
  | { step: "prove"; email: string; lead: Lead; hasPassword: boolean; lastResult: FormReply | null };

export async function loginAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, LoginForm);
    if (!form.ok) return again(form.reply());
    const { intent, email, password = "", redirectTo } = form.value;
    const known = await findKnownWays(door, email);
    const proving = { step: "prove", email, lead: leadOf(known), hasPassword: known?.hasPassword ?? true } as const;
    if (intent === "continue") return data<LoginReply>({ ...proving, lastResult: null });
    const refuse = ({ data: lastResult, init }: Replied<FormReply>) =>
      data<LoginReply>({ ...proving, lastResult }, init ?? undefined);
    try {
      const result = await signIn(door, { email, password });
      if (result.kind === "refused") return refuse(form.refuse({ form: [REFUSED] }));
      giveSession(args.context, cookies, result.session);
      return redirect(leadsTo(redirectTo) ?? doorPaths.home());
    } catch (error) {
      return refuse(refuseLimited(form, error));
    }
  });
}

/** What could not be read keeps the page where it was. */
function again({ data: lastResult, init }: Replied<FormReply>) {
  const { email, intent } = lastResult.initialValue ?? {};
  const typed = typeof email === "string" ? email : "";
  const reply: LoginReply =
    intent === "continue"
      ? { step: "who", email: typed, lastResult }
      : { step: "prove", email: typed, lead: "password", hasPassword: true, lastResult };
  return data<LoginReply>(reply, init ?? undefined);
}

// The same words whether the address is known or not, so that nobody learns who has an account.
const REFUSED = "That e-mail and password do not match an account.";
