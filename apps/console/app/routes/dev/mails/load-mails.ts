import { NotFound } from "@boardwalk/domain/kernel";
import { mailTemplates, writeText } from "@boardwalk/domain/mail";
import { handleVisitor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { hasWorkshop } from "../../../has-workshop.ts";
import { themeOf } from "../theme-of.ts";
import { findShownMail } from "./find-shown-mail.ts";

export async function loadMails(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ request }) => {
    if (!hasWorkshop(args.context.services.site.mode)) throw new NotFound();
    const asked = new URL(request.url).searchParams;
    const shown = findShownMail(asked);
    if (!shown) throw new NotFound();
    const { letter, ...mail } = shown;
    return {
      ...mail,
      names: mailTemplates.map(({ name }) => name),
      subject: letter.subject,
      preview: letter.preview,
      text: writeText(letter),
      theme: themeOf(asked) ?? "light",
    };
  });
}
