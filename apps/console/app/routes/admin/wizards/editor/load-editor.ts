import { findManagedWizard } from "@boardwalk/domain/walks";
import { listPublishedKeys, openDraft, readWizardCurrency } from "@boardwalk/domain/wizards";
import { serialize } from "@boardwalk/engine";
import { handleAuthor, hereOf } from "@boardwalk/web";
import { LANGUAGE } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardHeadOf } from "../wizard-head-of.ts";

export async function loadEditor(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const key = args.params["key"] ?? "";
    const wizard = await findManagedWizard(ctx, key);
    const { definition, revision, history } = await openDraft(ctx, { key });
    const { timeZone, locale = LANGUAGE } = hereOf(request, session, ctx.clock);
    return {
      wizard: { id: wizard.id, ...wizardHeadOf(wizard) },
      currency: await readWizardCurrency(ctx, { key }),
      document: serialize(definition),
      revision,
      history,
      published: await listPublishedKeys(ctx, { key }),
      you: { id: session.userId, name: session.name ?? session.email },
      clock: { timeZone, locale },
    };
  });
}

export type EditorLoaded = Awaited<ReturnType<typeof loadEditor>>["data"];
