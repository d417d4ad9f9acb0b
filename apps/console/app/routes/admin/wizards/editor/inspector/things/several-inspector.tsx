import type { Definition } from "@boardwalk/engine";
import { changeField, duplicateThings, type EditCommand, removeThings, thingAt } from "@boardwalk/engine/editing";
import { Button } from "@boardwalk/ui";
import { Archive, ArchiveRestore, Copy, Trash2 } from "lucide-react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { useSay } from "../../draft/use-say.ts";
import { namesInWords } from "../../outline/edits/names-in-words.ts";
import { nameOf } from "../../outline/rows/name-of.ts";
import { removedInWords } from "../heads/removed-in-words.ts";
import { CommonSwitch } from "../several/common-switch.tsx";
import { commonSwitches } from "../several/common-switches.ts";
import { MoveTogether } from "../several/move-together.tsx";

/** What several chosen things have in common, and what can be done with all of them. */
export function SeveralInspector({ ats }: { ats: readonly string[] }) {
  const store = useEditorStore();
  const say = useSay();
  const definition = useEditorState((state) => state.definition);
  const found = ats.flatMap((at) => thingAt(definition, at) ?? []);
  const kinds = new Set(found.map(({ kind }) => kind));
  const [kind] = kinds;
  const isActive = found.some(({ thing }) => thing.active);
  const words = namesInWords(definition, ats);
  const act = (make: (now: Definition) => EditCommand, said: string) => {
    if (!store.edit(make(store.getState().definition))) say(said);
  };
  return (
    <>
      <div className="pane-head insp-head">
        <h2>{words}</h2>
        <Button
          variant="quiet"
          size="sm"
          icon={Copy}
          aria-label={`Duplicate ${words}`}
          onPress={() => act((now) => duplicateThings(now, ats), `${words} duplicated.`)}
        />
        <Button
          variant="quiet"
          size="sm"
          icon={isActive ? Archive : ArchiveRestore}
          aria-label={isActive ? `Archive ${words}` : `Take ${words} back from the archive`}
          onPress={() =>
            act(
              (now) => changeAll(now, ats, "active", !isActive),
              isActive ? `${words} archived.` : `${words} are back.`,
            )
          }
        />
        <Button
          variant="quiet"
          size="sm"
          icon={Trash2}
          aria-label={`Remove ${words}`}
          onPress={() => {
            const { definition: now } = store.getState();
            const said = removedInWords(now, ats);
            if (store.edit(removeThings(now, ats))) return;
            store.select([]);
            say(said);
          }}
        />
      </div>
      <section className="insp" aria-label="What they have in common">
        <ul className="insp-names">
          {found.slice(0, 6).map((each, index) => (
            <li key={ats[index]}>{nameOf(each.thing)}</li>
          ))}
          {found.length > 6 && <li>{found.length - 6} more</li>}
        </ul>
        {kinds.size === 1 && kind ? (
          <div>
            {commonSwitches(kind).map((spec) => (
              <CommonSwitch
                key={spec.field}
                {...{ ats, spec }}
                onChange={(isOn) =>
                  act(
                    (now) => changeAll(now, ats, spec.field, isOn),
                    `${spec.label}: ${isOn ? "on" : "off"} for ${words}.`,
                  )
                }
              />
            ))}
          </div>
        ) : (
          <p className="hint">Steps, sets and options have no fields in common.</p>
        )}
      </section>
      {kinds.size === 1 && kind && <MoveTogether {...{ ats, kind }} />}
    </>
  );
}

/** One act on all, taken back as one. */
function changeAll(definition: Definition, ats: readonly string[], field: string, value: boolean): EditCommand {
  return { name: "several", commands: ats.map((at) => changeField(definition, at, field, value)) };
}
