import { isAdministrator } from "@boardwalk/domain/kernel";
import { listOrganizations } from "@boardwalk/domain/organizations";
import { listWizards } from "@boardwalk/domain/wizards";
import { countInWords, handleAuthor, hereOf } from "@boardwalk/web";
import type { Here } from "@boardwalk/web/when-in-words";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { rateInWords, wizardInWords } from "./wizard-in-words.ts";
import { wizardsFilterOf } from "./wizards-filter-of.ts";

export async function loadWizards(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const { input, hasEmpty, shown, isFiltered, importInto } = wizardsFilterOf(request);
    // The address that is kept and shared goes without empty fields.
    if (hasEmpty) throw redirect(paths.wizards({ ...input, import: importInto }));
    const here = hereOf(request, session, ctx.clock);
    const { wizards, page, pages, total, starts, completions, counts, categories } = await listWizards(ctx, input);
    const { searchParams } = new URL(request.url);
    const organizations = (await listOrganizations(ctx)).filter(
      ({ isManaged, isPersonal }) => isManaged && !isPersonal,
    );
    return {
      wizards: wizards.map((wizard) => wizardInWords(wizard, here)),
      page,
      pages,
      total,
      count: countInWords(total, here),
      sums: {
        wizards: total === 1 ? "1 wizard" : `${countInWords(total, here)} wizards`,
        starts: countInWords(starts, here),
        completions: countInWords(completions, here),
        rate: rateInWords(starts, completions),
        says: starts === 0 ? null : leadOf(starts, completions, here),
      },
      counts,
      categories,
      filter: shown,
      isFiltered,
      importInto,
      owners: [
        ...organizations.map(({ id, name }) => ({ id, name })),
        ...(isAdministrator(session) ? [{ id: "", name: "The platform" }] : []),
      ],
      did: searchParams.get("did"),
      doneTo: searchParams
        .getAll("to")
        .join(",")
        .split(",")
        .filter((key) => /^[a-z][a-z0-9-]*$/.test(key)),
    };
  });
}

function leadOf(starts: number, completions: number, here: Here): string {
  const begun = starts === 1 ? "1 walk was started" : `${countInWords(starts, here)} walks were started`;
  return `${begun} in the last 30 days, and ${countInWords(completions, here)} completed.`;
}

export type WizardsLoaded = Awaited<ReturnType<typeof loadWizards>>["data"];
