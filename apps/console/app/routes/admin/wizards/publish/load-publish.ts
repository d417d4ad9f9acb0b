import { readWalksUnderWay, type WalksOnVersion } from "@boardwalk/domain/walks";
import { getWizard, type WizardView } from "@boardwalk/domain/wizards";
import { countInWords, handleAuthor, hereOf } from "@boardwalk/web";
import { type Here, whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { thingInWords } from "../thing-in-words.ts";
import { wizardStateInWords } from "../wizard-state-in-words.ts";

const MOST_FINDINGS = 200;

export async function loadPublish(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const key = args.params["key"] ?? "";
    const view = await getWizard(ctx, { key });
    const walks = await readWalksUnderWay(ctx, { key });
    const here = hereOf(request, session, ctx.clock);
    const errors = view.findings.filter(({ severity }) => severity === "error");
    const findings = [...errors, ...view.findings.filter(({ severity }) => severity !== "error")];
    return {
      wizard: {
        key: view.key,
        name: view.name,
        state: wizardStateInWords({ ...view, version: view.live?.number ?? null }),
        isArchived: view.archivedAt !== null,
      },
      revision: view.revision,
      errors: errors.length,
      warnings: findings.length - errors.length,
      findings: findings.slice(0, MOST_FINDINGS).map(({ code, severity, at, message }) => ({
        code,
        severity,
        at,
        where: thingInWords(view.definition, at),
        message,
      })),
      live: view.live && {
        number: view.live.number,
        published: whenInWords(view.live.publishedAt, here),
        changes: [...view.live.changes],
        total: view.live.total,
      },
      draft: partsOf(view),
      reach: reachOf(view),
      walks: walks.map((on) => walksInWords(on, here)),
      frontPage: `${args.context.services.site.onboardingOrigin}/w/${view.key}`,
      did: new URL(request.url).searchParams.get("did"),
    };
  });
}

export type PublishLoaded = Awaited<ReturnType<typeof loadPublish>>["data"];

/** Who can start a walk on what is published. */
function reachOf({ settings }: WizardView): string {
  if (!settings.isActive)
    return "It is switched off, so nobody starts a walk before it is switched on in its settings.";
  if (!settings.isPublic) return "It is not public, so only those who manage it can start a walk.";
  return "It is public, so whoever opens its front page from then on walks the new version.";
}

function partsOf({ definition }: WizardView): string {
  const sets = definition.steps.flatMap((step) => step.sets);
  const options = sets.reduce((sum, set) => sum + set.options.length, 0);
  return [
    counted(definition.steps.length, "step"),
    counted(sets.length, "set"),
    counted(options, "option"),
    counted(definition.flow.length, "rule"),
  ].join(", ");
}

function walksInWords({ version, walks, steps }: WalksOnVersion, here: Here) {
  return {
    version,
    says: walks === 1 ? "1 walk" : `${countInWords(walks, here)} walks`,
    steps: steps.map(({ name, walks: there }, index) => ({
      id: `${index}`,
      name: name ?? "At the review",
      walks: countInWords(there, here),
    })),
  };
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}
