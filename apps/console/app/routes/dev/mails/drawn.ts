import { NotFound } from "@boardwalk/domain/kernel";
import { writeHtml } from "@boardwalk/domain/mail";
import { handleVisitor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { hasWorkshop } from "../../../has-workshop.ts";
import { drawMail } from "../draw-mail.ts";
import { themeOf } from "../theme-of.ts";
import { findShownMail } from "./find-shown-mail.ts";

export async function loader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ request }) => {
    const asked = new URL(request.url).searchParams;
    const shown = hasWorkshop(args.context.services.site.mode) ? findShownMail(asked) : null;
    if (!shown) throw new NotFound();
    return drawMail(writeHtml(shown.letter), themeOf(asked));
  });
}
