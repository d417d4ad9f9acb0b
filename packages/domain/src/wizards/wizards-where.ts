import type { authoredBy } from "./authored-by.ts";
import type { ListWizardsInput } from "./list-wizards.input.ts";
import { STATE_OF_ROW } from "./wizard-state.ts";

const LONGEST_WORDS = 255;

/** What the filter asks for, of those that are the author's. */
export function wizardsWhere(
  { words, category, state }: Pick<ListWizardsInput, "words" | "category" | "state">,
  mine: ReturnType<typeof authoredBy>,
): { readonly text: string; readonly values: string[] } {
  const parts = [mine.text];
  const values = [...mine.values];
  if (state === undefined) parts.push("w.archived_at is null");
  else {
    parts.push(`${STATE_OF_ROW} = ?`);
    values.push(state);
  }
  if (category !== undefined) {
    parts.push("w.wizard_category = ?");
    values.push(category.replaceAll("\0", ""));
  }
  if (words !== undefined && (words.includes("\0") || words.length > LONGEST_WORDS)) parts.push("false");
  else if (words !== undefined) {
    const part = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
    parts.push(`(w.wizard_name ilike ? or w.wizard_key ilike ? or exists (select 1 from wizard_steps t
      where t.wizard_id = w.wizard_id and t.removed_at is null and (t.step_name ilike ? or t.step_title ilike ?)))`);
    values.push(part, part, part, part);
  }
  return { text: parts.join(" and "), values };
}
