import { listAuditKinds, listAuditLog } from "@boardwalk/domain/administration";
import { countInWords, handleAdministrator, hereOf } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { nameInWords } from "../../../name-in-words.ts";
import { paths } from "../../../paths.ts";
import { actionInWords } from "./action-in-words.ts";
import { auditEntryInWords } from "./audit-entry-in-words.ts";
import { auditFilterOf } from "./audit-filter-of.ts";
import { shortId } from "./short-id.ts";

export async function loadAudit(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request, session }) => {
    const { input, hasEmpty, shown, isFiltered, personIs } = auditFilterOf(request);
    // The address that is kept and shared goes without empty fields.
    if (hasEmpty) throw redirect(paths.audit(input));
    const here = hereOf(request, session, ctx.clock);
    const { entries, page, pages, total } = await listAuditLog(ctx, { ...input, timeZone: here.timeZone });
    const kinds = await listAuditKinds(ctx);
    return {
      entries: entries.map((entry) => auditEntryInWords(entry, here)),
      page,
      pages,
      total,
      count: countInWords(total, here),
      filter: shown,
      isFiltered,
      personIs,
      actions: choices(kinds.actions, shown.action, actionInWords),
      targets: choices(kinds.targetTypes, shown.target, targetInWords),
      timeZone: here.timeZone,
    };
  });
}

/** What was done lately, and what the address asks for besides. */
function choices(lately: readonly string[], asked: string | null, inWords: (value: string) => string) {
  const values = new Set(asked === null ? lately : [...lately, asked]);
  return [...values]
    .map((value): readonly [string, string] => [value, inWords(value)])
    .toSorted(([, one], [, other]) => one.localeCompare(other, "en"));
}

function targetInWords(target: string): string {
  const [type = "", id] = target.split(/:(.*)/s);
  return id ? `${nameInWords(type)} ${shortId(id)}` : nameInWords(type);
}
