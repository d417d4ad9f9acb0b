import { Button, Icon } from "@boardwalk/ui";
import { dateFormat } from "@boardwalk/web/date-format";
import { History } from "lucide-react";
import { useState } from "react";
import { useEditorState } from "./draft/use-editor-state.ts";
import { useEditorStore } from "./draft/use-editor-store.ts";
import { useSay } from "./draft/use-say.ts";
import type { EditorClock } from "./saving-state.tsx";

const MOST = 5;

/** What a visit that ended left unsaved in this browser, offered. */
export function LeftBehindStrip({ clock }: { clock: EditorClock }) {
  const store = useEditorStore();
  const say = useSay();
  const left = useEditorState((state) => state.leftBehind);
  const [isBusy, setBusy] = useState(false);
  if (left === null) return null;
  const { words, at } = left;
  const when = dateFormat(clock.locale, { dateStyle: "medium", timeStyle: "short", timeZone: clock.timeZone }).format(
    at,
  );
  const bringBack = async () => {
    setBusy(true);
    const isBack = await store.bringBack();
    setBusy(false);
    say(isBack ? "Put back." : "No answer: it is still kept here.");
  };
  return (
    <section className="strip strip-left" aria-label="Not saved before">
      <Icon icon={History} />
      <div className="strip-says" role="status">
        <h2>
          {words.length === 1 ? "An edit of yours was not saved" : `${words.length} edits of yours were not saved`}
        </h2>
        <p>
          This browser has kept {words.length === 1 ? "it" : "them"} since {when}.
        </p>
        <ul>
          {words.slice(0, MOST).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order in which they were done, and never move.
            <li key={index}>{one}</li>
          ))}
          {words.length > MOST && <li>and {words.length - MOST} more</li>}
        </ul>
      </div>
      <div className="strip-acts">
        <Button variant="main" size="sm" busy={isBusy} onPress={bringBack}>
          Put back and save
        </Button>
        <Button variant="line" size="sm" onPress={() => store.forgetLeftBehind()}>
          Discard
        </Button>
      </div>
    </section>
  );
}
