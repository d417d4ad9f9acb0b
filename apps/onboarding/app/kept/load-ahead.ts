import { type Ctx, newId } from "@boardwalk/domain/kernel";
import { lookAtSaved } from "@boardwalk/domain/walks";
import { type Here, LANGUAGE } from "@boardwalk/web/when-in-words";
import { keptInWords } from "./kept-in-words.ts";
import { savedInWords } from "./saved-in-words.ts";
import { todayInWords } from "./today-in-words.ts";

/** A saved walk with its answers, and what of them fits today, for the pages where one begins from it. */
export async function loadAhead(ctx: Ctx, id: string, here: Here) {
  const locale = here.locale ?? LANGUAGE;
  const { view, kept, today } = await lookAtSaved(ctx, { id });
  const version = today?.answeredOn ?? today?.version ?? null;
  return {
    saved: savedInWords(view, here),
    press: newId(),
    steps: version === null ? [] : keptInWords(version.definition, kept, locale),
    prices: { currency: version?.cover.currency ?? null, locale },
    today: today && todayInWords(today, locale),
    requiresLogin: today?.requiresLogin ?? false,
  };
}
