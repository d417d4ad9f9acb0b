import { askForLink, signInByCode } from "@boardwalk/domain/identity";
import { AskForLinkInput } from "@boardwalk/domain/identity/links/ask-for-link.input";
import { LinkCodeInput } from "@boardwalk/domain/identity/links/link-code.input";
import { Expired } from "@boardwalk/domain/kernel";
import { browserCookie, giveSession, handleVisitor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { doorPaths } from "../door-paths.ts";
import { refuseLimited } from "../enter/refuse-limited.ts";
import { triesInWords } from "../enter/tries-in-words.ts";
import { leadsTo } from "../login/leads-to.ts";
import { offersPasskey } from "../passkeys/offers-passkey.ts";

const AskForLinkForm = AskForLinkInput.extend({ again: z.string().optional() });
const LinkCodeForm = z.object({ code: LinkCodeInput });

/** Mails a link to an address, or signs in by the code of the mail that this browser asked for. */
export async function magicAction(args: ActionFunctionArgs) {
  return new URL(args.request.url).searchParams.get("by") === "code" ? signIn(args) : ask(args);
}

async function ask(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, AskForLinkForm);
    if (!form.ok) return form.reply();
    const { email, again } = form.value;
    const redirectTo = leadsTo(form.value.redirectTo);
    const browserToken = browserCookie.take(args.context, request, cookies);
    try {
      await askForLink(door, { purpose: "sign-in", email, browserToken, redirectTo });
    } catch (error) {
      return refuseLimited(form, error);
    }
    return redirect(doorPaths.magic({ ...(again && { sent: "again" }), redirectTo }));
  });
}

async function signIn(args: ActionFunctionArgs) {
  const { context } = args;
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, LinkCodeForm);
    if (!form.ok) return form.reply();
    const browserToken = browserCookie.read(context, request);
    if (browserToken === null) return form.refuse({ form: [NOTHING_WAITS] }, { status: 410 });
    try {
      const result = await signInByCode(door, { code: form.value.code, browserToken });
      if (result.kind === "refused") return form.refuse({ fields: { code: [wrong(result.triesLeft)] } });
      giveSession(context, cookies, result.session);
      return redirect(offersPasskey(context, request, leadsTo(result.redirectTo) ?? doorPaths.home()));
    } catch (error) {
      if (error instanceof Expired) return form.refuse({ form: [NOTHING_WAITS] }, { status: 410 });
      return refuseLimited(form, error);
    }
  });
}

function wrong(triesLeft: number): string {
  if (triesLeft === 0)
    return "That is not the code either, and there are no tries left. Use the link, or send another mail.";
  return `That is not the code in the mail. ${triesInWords(triesLeft)}`;
}

const NOTHING_WAITS =
  "No code works here any more: it was used, is too old, or was tried five times. Send another mail.";
