import { changeRule, moveRule, removeRule } from "@boardwalk/engine/editing";
import { Button, Switch } from "@boardwalk/ui";
import { ChevronDown, ChevronUp, Trash2 } from "lucide-react";
import { useId } from "react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { useSay } from "../../draft/use-say.ts";
import { useTypedField } from "../fields/use-typed-field.ts";
import { RuleSentence } from "./rule-sentence.tsx";

export interface RuleItemProps {
  index: number;
  /** Among those that leave the same step, in the order in which they are tried. */
  place: number;
  count: number;
  here?: string;
  /** Focus goes on where the rule has gone, or to what is left. */
  onMoved: (place: number, which: "up" | "down") => void;
  onRemoved: () => void;
}

/** A rule with its place among those of its step, and what else it has. */
export function RuleItem({ index, place, count, here, onMoved, onRemoved }: RuleItemProps) {
  const store = useEditorStore();
  const say = useSay();
  const rule = useEditorState(({ definition }) => definition.flow[index]);
  if (!rule) return null;
  const move = (by: -1 | 1) => {
    const to = place + by;
    if (store.edit(moveRule(store.getState().definition, index, to))) return;
    say(`Now tried ${to === 0 ? "first" : `as number ${to + 1}`} of ${count}.`);
    onMoved(to, by < 0 ? "up" : "down");
  };
  return (
    <li className={rule.active ? "rule-item" : "rule-item is-off"} data-rule={index}>
      <div className="row-flex rule-head">
        <span className="vers-note">
          {count === 1 ? "The only rule" : `Tried ${place === 0 ? "first" : `as number ${place + 1}`} of ${count}`}
        </span>
        <Button
          variant="quiet"
          size="sm"
          icon={ChevronUp}
          aria-label="Try it earlier"
          disabled={place === 0}
          onPress={() => move(-1)}
          data-move="up"
        />
        <Button
          variant="quiet"
          size="sm"
          icon={ChevronDown}
          aria-label="Try it later"
          disabled={place === count - 1}
          onPress={() => move(1)}
          data-move="down"
        />
        <Button
          variant="quiet"
          size="sm"
          icon={Trash2}
          aria-label="Remove the rule"
          onPress={() => {
            store.edit(removeRule(store.getState().definition, index));
            say("Rule removed. Undo brings it back.");
            onRemoved();
          }}
        />
      </div>
      <RuleSentence index={index} {...(here !== undefined && { here })} />
      <details className="more">
        <summary>{rule.type === "OPTIONAL" ? "Name of the exit, note" : "Name, note"}</summary>
        <div className="insp-grid">
          <RuleText index={index} field="name" label="Name" />
          <RuleText index={index} field="description" label="Note" />
        </div>
        <Switch
          checked={rule.active}
          onChange={(event) =>
            store.edit(changeRule(store.getState().definition, index, "active", event.target.checked))
          }
        >
          In use
        </Switch>
      </details>
    </li>
  );
}

function RuleText({ index, field, label }: { index: number; field: "name" | "description"; label: string }) {
  const id = useId();
  const store = useEditorStore();
  const written = useEditorState(({ definition }) => definition.flow[index]?.[field] ?? "");
  const typed = useTypedField(`${index} ${field}`, written, (text) => {
    const refusal = store.edit(changeRule(store.getState().definition, index, field, text === "" ? null : text));
    return refusal ? { ok: false, error: refusal.message } : { ok: true, written: text };
  });
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          id={id}
          className="input"
          value={typed.shown}
          aria-invalid={typed.error ? true : undefined}
          aria-describedby={typed.error ? `${id}-error` : undefined}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.leave}
        />
        {typed.error && (
          <p className="err" id={`${id}-error`}>
            {typed.error}
          </p>
        )}
      </div>
    </>
  );
}
