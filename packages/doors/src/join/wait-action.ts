import { joinByCode } from "@boardwalk/domain/identity";
import { LinkCodeInput } from "@boardwalk/domain/identity/links/link-code.input";
import { Expired, RateLimited } from "@boardwalk/domain/kernel";
import { browserCookie, handleVisitor, parseForm } from "@boardwalk/web";
import { waitInWords } from "@boardwalk/web/wait-in-words";
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { joined } from "./joined.ts";

const CodeForm = z.object({ code: LinkCodeInput });

export async function waitAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, CodeForm);
    if (!form.ok) return form.reply();
    const browserToken = browserCookie.read(args.context, request);
    if (browserToken === null) throw new Expired("Nothing waits for a code here.");
    try {
      const outcome = await joinByCode(door, { code: form.value.code, browserToken });
      if (outcome.kind === "signed-in") return joined(args, cookies, outcome);
      return form.refuse({ fields: { code: [refusal(outcome.triesLeft)] } });
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      const { retryAfterSeconds } = error;
      const words = `Too many tries. Wait ${waitInWords(retryAfterSeconds)}, then try again.`;
      const headers = { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) };
      return form.refuse({ fields: { code: [words] } }, { status: 429, headers });
    }
  });
}

function refusal(triesLeft: number): string {
  if (triesLeft <= 0) return "That is not the code, and no try is left. The link in the mail still works.";
  return `That is not the code. ${triesLeft === 1 ? "One try is" : `${triesLeft} tries are`} left.`;
}
