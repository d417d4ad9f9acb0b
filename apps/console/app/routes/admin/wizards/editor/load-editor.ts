import { getWizard } from "@boardwalk/domain/wizards";
import { serialize } from "@boardwalk/engine";
import { handleAuthor, hereOf } from "@boardwalk/web";
import { LANGUAGE } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardStateInWords } from "../wizard-state-in-words.ts";

export async function loadEditor(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const view = await getWizard(ctx, { key: args.params["key"] ?? "" });
    const { timeZone, locale = LANGUAGE } = hereOf(request, session, ctx.clock);
    return {
      wizard: {
        id: view.id,
        key: view.key,
        name: view.name,
        state: wizardStateInWords({ ...view, version: view.live?.number ?? null }),
      },
      document: serialize(view.definition),
      revision: view.revision,
      history: { undo: null, redo: null },
      published: [],
      you: { id: session.userId, name: session.name ?? session.email },
      clock: { timeZone, locale },
    };
  });
}

export type EditorLoaded = Awaited<ReturnType<typeof loadEditor>>["data"];
