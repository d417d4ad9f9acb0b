import { NotFound } from "@boardwalk/domain/kernel";
import { exportWizard } from "@boardwalk/domain/wizards";
import { handleAuthor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

export { refuseForm as action } from "../refuse-form.ts";

/** The draft, or the version of a number, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const version = new URL(request.url).searchParams.get("version");
    if (version !== null && !/^[1-9]\d{0,8}$/.test(version)) throw new NotFound("There is no such version.");
    const { text, fileName } = await exportWizard(ctx, {
      key: args.params["key"] ?? "",
      version: version === null ? "draft" : Number(version),
    });
    return new Response(text, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        // A key holds nothing that would have to be quoted.
        "Content-Disposition": `attachment; filename="${fileName}"`,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
      },
    });
  });
}
