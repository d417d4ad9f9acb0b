import { paths } from "../../../../../paths.ts";
import { browserEdits } from "./browser-edits.ts";
import type { EditorPort } from "./create-editor-store.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { newEditId } from "./new-edit-id.ts";

/** What the store needs of a browser; nothing of it is touched before the page lives. */
export function browserPort(wizard: { readonly id: string; readonly key: string }, personId: string): EditorPort {
  const addresses = {
    edits: (asked?: { since: number; at: string | null }) =>
      paths.wizardEdits(wizard.key, { wizard: wizard.id, ...asked }),
    draft: () => paths.wizardDraft(wizard.key, wizard.id),
  };
  return {
    ...fetchTransport(addresses, personId),
    ...browserEdits(wizard.id, personId),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => Date.now(),
    newId: newEditId,
    isSeen: () => document.visibilityState === "visible",
  };
}
