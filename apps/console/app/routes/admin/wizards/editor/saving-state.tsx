import { Icon } from "@boardwalk/ui";
import { dateFormat } from "@boardwalk/web/date-format";
import { Check, CloudOff, OctagonAlert, RefreshCw } from "lucide-react";
import type { Saving } from "./draft/editor-state.ts";
import { savingInWords } from "./draft/saving-in-words.ts";
import { useEditorState } from "./draft/use-editor-state.ts";

export interface EditorClock {
  readonly timeZone: string;
  readonly locale: string;
}

const ICONS: Record<Saving["kind"], typeof Check> = {
  saved: Check,
  saving: RefreshCw,
  away: CloudOff,
  asking: OctagonAlert,
  "signed-out": CloudOff,
  gone: OctagonAlert,
};

/** Whether what was done is safe, in a few words that are always there. */
export function SavingState({ clock }: { clock: EditorClock }) {
  const saving = useEditorState((state) => state.saving);
  const { locale, timeZone } = clock;
  const format = dateFormat(locale, { timeStyle: "short", timeZone });
  return (
    <span className="saved" data-saving={saving.kind}>
      <Icon icon={ICONS[saving.kind]} />
      <span>{savingInWords(saving, (at) => format.format(at))}</span>
    </span>
  );
}
