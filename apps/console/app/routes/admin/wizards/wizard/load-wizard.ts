import { getWizard, type WizardView } from "@boardwalk/domain/wizards";
import { countInWords, handleAuthor, hereOf } from "@boardwalk/web";
import { type Here, whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardStateInWords } from "../wizard-state-in-words.ts";
import { thingInWords } from "./thing-in-words.ts";

const MOST_FINDINGS = 200;
const MOST_STEPS = 200;

export async function loadWizard(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const view = await getWizard(ctx, { key: args.params["key"] ?? "" });
    const here = hereOf(request, session, ctx.clock);
    const errors = view.findings.filter(({ severity }) => severity === "error").length;
    return {
      wizard: {
        key: view.key,
        name: view.name,
        description: view.settings.description,
        state: wizardStateInWords({ ...view, version: view.live?.number ?? null }),
        isArchived: view.archivedAt !== null,
      },
      revision: view.revision,
      facts: factsOf(view, here),
      steps: stepsOf(view),
      moreSteps: Math.max(0, view.definition.steps.length - MOST_STEPS),
      errors,
      findings: view.findings.slice(0, MOST_FINDINGS).map(({ code, severity, at, message }) => ({
        code,
        severity,
        where: thingInWords(view.definition, at),
        message,
      })),
      moreFindings: Math.max(0, view.findings.length - MOST_FINDINGS),
      live: view.live && {
        number: view.live.number,
        published: whenInWords(view.live.publishedAt, here),
        changes: [...view.live.changes],
        total: view.live.total,
      },
      walks: walksInWords(view.walksUnderWay, here),
      did: new URL(request.url).searchParams.get("did"),
    };
  });
}

export type WizardLoaded = Awaited<ReturnType<typeof loadWizard>>["data"];

function factsOf(view: WizardView, here: Here) {
  const { definition, settings } = view;
  const sets = definition.steps.flatMap((step) => step.sets);
  return {
    key: view.key,
    organization: view.organization ?? "The platform",
    category: settings.category,
    parts: `${counted(definition.steps.length, "step")}, ${counted(sets.length, "set")}, ${counted(
      sets.reduce((sum, set) => sum + set.options.length, 0),
      "option",
    )}, ${counted(definition.flow.length, "rule")}`,
    minutes: settings.estimatedMinutes,
    walks:
      view.starts === 0
        ? "Nobody has started one yet"
        : `${countInWords(view.starts, here)} started, ${countInWords(view.completions, here)} completed`,
    average: view.averageMinutes,
    edited: whenInWords(view.updatedAt, here),
  };
}

function stepsOf({ definition }: WizardView) {
  return definition.steps.slice(0, MOST_STEPS).map((step) => ({
    key: step.key,
    name: step.name,
    title: step.title,
    asks: step.sets.map((set) => set.title ?? set.name),
    notes: [
      ...(step.active ? [] : ["Inactive"]),
      ...(step.required ? [] : ["Can be skipped"]),
      ...(step.allowBack ? [] : ["No way back"]),
    ],
    leads: definition.flow.filter(({ from, active }) => active && from === step.key).length,
  }));
}

function walksInWords(walks: number, here: Here): string {
  if (walks === 0) return "Nobody is on a walk right now.";
  return walks === 1
    ? "1 walk is under way. It goes on with the version that it began on."
    : `${countInWords(walks, here)} walks are under way. Each goes on with the version that it began on.`;
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}
