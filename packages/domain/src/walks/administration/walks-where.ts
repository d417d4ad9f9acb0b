import { canBeFound, type ListWalksInput } from "./list-walks.input.ts";

export type WalksFilter = Pick<ListWalksInput, "words" | "state" | "version" | "step">;

export interface WalksWhere {
  readonly text: string;
  readonly values: unknown[];
}

export const WALKS = `v_user_session_summary v join wizard_user_sessions s on s.session_id = v.session_id
  join wizard_versions n on n.version_id = s.version_id
  left join wizard_steps st on st.step_id = s.current_step_id
  left join auth.users u on u.id = s.user_id`;

/** As `MyWalk` says it: whoever is done is done, and whoever paused did not just leave. */
export const STATE_OF = `case when s.is_completed then 'completed' when s.paused_at is not null then 'paused'
  when s.abandoned_at is not null then 'abandoned' else 'open' end`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function walksWhere(wizardId: string, { words, state, version, step }: WalksFilter): WalksWhere {
  const conditions = ["v.wizard_id = ?"];
  const values: unknown[] = [wizardId];
  const add = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  if (words !== undefined) {
    const { text, values: given } = whoseOrWhich(words);
    add(text, ...given);
  }
  if (state !== undefined) add(`${STATE_OF} = ?`, state);
  if (version !== undefined) add("n.number = ?", version);
  if (step !== undefined) add("st.step_key = ? and not s.is_completed", step);
  return { text: conditions.join(" and "), values };
}

function whoseOrWhich(words: string): WalksWhere {
  if (!canBeFound(words)) return { text: "false", values: [] };
  if (UUID.test(words)) return { text: "?::uuid in (s.session_id, s.user_id)", values: [words] };
  const part = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return { text: "(s.session_name ilike ? or u.full_name ilike ? or u.email ilike ?)", values: [part, part, part] };
}
