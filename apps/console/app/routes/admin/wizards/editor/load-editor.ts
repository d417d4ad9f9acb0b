import { getWizard } from "@boardwalk/domain/wizards";
import { serialize } from "@boardwalk/engine";
import { handleAuthor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardStateInWords } from "../wizard-state-in-words.ts";

export async function loadEditor(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx }) => {
    const view = await getWizard(ctx, { key: args.params["key"] ?? "" });
    return {
      wizard: {
        key: view.key,
        name: view.name,
        state: wizardStateInWords({ ...view, version: view.live?.number ?? null }),
      },
      document: serialize(view.definition),
      revision: view.revision,
    };
  });
}

export type EditorLoaded = Awaited<ReturnType<typeof loadEditor>>["data"];
