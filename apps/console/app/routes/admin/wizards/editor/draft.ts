import { openDraft } from "@boardwalk/domain/wizards";
import { serialize } from "@boardwalk/engine";
import { handleAuthorScript } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "../../../../paths.ts";
import { wizardMeant } from "./wizard-meant.ts";

export { refuseForm as action } from "../../refuse-form.ts";

/** The draft afresh. */
export async function loader(args: LoaderFunctionArgs) {
  const key = args.params["key"] ?? "";
  return handleAuthorScript(args, paths.wizard(key), async ({ ctx, request }) => {
    const { definition, revision, history } = await openDraft(ctx, { key, wizardId: wizardMeant(request) });
    return Response.json({ document: serialize(definition), revision, history });
  });
}
