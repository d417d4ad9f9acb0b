import { joinByCode } from "@boardwalk/domain/identity";
import { LinkCodeInput } from "@boardwalk/domain/identity/links/link-code.input";
import { Expired } from "@boardwalk/domain/kernel";
import { browserCookie, handleVisitor, parseForm } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { refuseLimited } from "../enter/refuse-limited.ts";
import { triesInWords } from "../enter/tries-in-words.ts";
import { joined } from "./joined.ts";

const LinkCodeForm = z.object({ code: LinkCodeInput });

export async function joinSentAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, LinkCodeForm);
    if (!form.ok) return form.reply();
    const browserToken = browserCookie.read(args.context, request);
    if (browserToken === null) throw new Expired("Nothing waits for a code here.");
    try {
      const outcome = await joinByCode(door, { code: form.value.code, browserToken });
      if (outcome.kind === "signed-in") return joined(args, cookies, outcome);
      return form.refuse({ fields: { code: [refusal(outcome.triesLeft)] } });
    } catch (error) {
      return refuseLimited(form, error, { field: "code" });
    }
  });
}

function refusal(triesLeft: number): string {
  if (triesLeft <= 0) return "That is not the code, and no try is left. The link in the mail still works.";
  return `That is not the code. ${triesInWords(triesLeft)}`;
}
