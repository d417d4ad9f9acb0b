import type { SetDefinition } from "@boardwalk/engine";
import { isKept } from "./is-kept.ts";

/**
 * Part of the statement that writes a walk, beside its `w (id)`: a walk that was begun from earlier answers notes that they were
 * changed. Its one parameter is `changesReplay`. Here, so that it costs no round trip and no walk is asked twice.
 */
export const REPLAY_CHANGED = `replay_changed as (
    update wizard_session_replays p set modifications_made = true from w
    where p.new_session_id = w.id and p.replay_with_data and not p.modifications_made and ?::boolean)`;

/** Whether answers that are written anew differ from what a walk may have begun with: files and what is sensitive never came along. */
export function changesReplay(changed: Iterable<SetDefinition>): boolean {
  for (const set of changed) if (isKept(set)) return true;
  return false;
}
