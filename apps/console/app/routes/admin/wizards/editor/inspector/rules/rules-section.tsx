import "./rules.css";
import { rulesFrom } from "@boardwalk/engine/editing";
import { Button } from "@boardwalk/ui";
import { Plus } from "lucide-react";
import { useRef } from "react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { focusMove } from "./focus-move.ts";
import { newRule } from "./new-rule.ts";
import { RuleItem } from "./rule-item.tsx";
import { whatFollows } from "./what-follows.ts";

export interface RulesSectionProps {
  step: string;
  /** Only those that ask for this option. */
  option?: string;
}

/** Where a step, or one answer on it, leads. */
export function RulesSection({ step, option }: RulesSectionProps) {
  const store = useEditorStore();
  const definition = useEditorState((state) => state.definition);
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const tried = rulesFrom(definition, step);
  const shown = tried
    .map((each, place) => ({ ...each, place }))
    .filter(({ rule }) => option === undefined || rule.option === option);
  const next = definition.steps
    .slice(definition.steps.findIndex(({ key }) => key === step) + 1)
    .find(({ active }) => active);
  return (
    <section className="insp" aria-label="Where it leads">
      <h3>
        Where it leads
        <Button
          ref={add}
          variant="quiet"
          size="sm"
          icon={Plus}
          aria-label="Add a rule"
          onPress={() => {
            const command = newRule(store.getState().definition, step, option ?? null);
            if (command) store.edit(command);
          }}
        >
          Add
        </Button>
      </h3>
      {shown.length > 0 && (
        <ol className="rule-list" ref={list}>
          {shown.map(({ index, place }) => (
            <RuleItem
              key={place}
              {...{ index, place, count: tried.length }}
              {...(option !== undefined && { here: option })}
              onMoved={(to, which) => {
                const at = shown.findIndex((each) => each.place === to);
                // The list is drawn anew before the focus moves on.
                requestAnimationFrame(() => focusMove(list.current?.children[at], which));
              }}
              onRemoved={() => add.current?.focus()}
            />
          ))}
        </ol>
      )}
      <p className="hint">
        {whatFollows(
          tried.map(({ rule }) => rule),
          option ?? null,
          next?.name ?? null,
        )}
      </p>
    </section>
  );
}
