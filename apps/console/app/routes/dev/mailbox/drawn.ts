import { NotFound } from "@boardwalk/domain/kernel";
import { handleVisitor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawMail } from "../draw-mail.ts";
import { themeOf } from "../theme-of.ts";
import { mailboxFor } from "./mailbox-for.ts";

export async function loader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ request, session }) => {
    const mail = await mailboxFor(args.context, session).open(args.params["id"] ?? "");
    if (!mail) throw new NotFound("There is no such mail.");
    return drawMail(mail.html, themeOf(new URL(request.url).searchParams));
  });
}
