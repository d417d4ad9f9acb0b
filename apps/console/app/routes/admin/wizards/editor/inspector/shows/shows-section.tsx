import type { Definition, DependencyDefinition } from "@boardwalk/engine";
import { addDependency, changeDependency, removeDependency, thingAt } from "@boardwalk/engine/editing";
import { Button, SlotPicker } from "@boardwalk/ui";
import { Plus, X } from "lucide-react";
import { useRef } from "react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { useSay } from "../../draft/use-say.ts";
import { parentInWords } from "../../outline/moving/parent-in-words.ts";
import { nameAt } from "../../outline/rows/name-at.ts";
import { decidingOptions } from "./deciding-options.ts";
import { DEPENDENCY_KINDS, kindsFor, togetherInWords } from "./dependency-words.ts";

/** When a set or an option is shown, hidden, required or disabled: a sentence for each dependency. */
export function ShowsSection({ at }: { at: string }) {
  const store = useEditorStore();
  const say = useSay();
  const definition = useEditorState((state) => state.definition);
  const add = useRef<HTMLButtonElement>(null);
  const lines = definition.dependencies.flatMap((dependency, index) =>
    dependency.target === at ? [{ dependency, index }] : [],
  );
  const dependencies = lines.map(({ dependency }) => dependency);
  const deciding = () => decidingOptions(definition, at);
  const together = togetherInWords(dependencies);
  const isOption = at.split(".").length === 3;
  return (
    <section className="insp" aria-label="When it shows">
      <h3>
        When it shows
        <Button
          ref={add}
          variant="quiet"
          size="sm"
          icon={Plus}
          aria-label="Add a line about when it shows"
          onPress={() => {
            const now = store.getState().definition;
            const taken = new Set(dependencies.map(({ on }) => on));
            const on = decidingOptions(now, at).filter(({ value }) => !taken.has(value))[0];
            if (!on) return say("No other option on this step or an earlier one could decide it.");
            store.edit(addDependency(now, { target: at, on: on.value, type: "SHOW_IF" }));
          }}
        >
          Add
        </Button>
      </h3>
      {dependencies.length === 0 && <p className="hint">{isOption ? "Whenever its set shows." : "Always."}</p>}
      {lines.map(({ dependency, index }, place) => (
        <DependencyLine
          key={index}
          {...{ definition, dependency, deciding, index }}
          what={place > 0 ? "it" : isOption ? "this option" : "this"}
          onChange={(after) => store.edit(changeDependency(store.getState().definition, index, after))}
          onRemove={() => {
            const command = removeDependency(store.getState().definition, index);
            if (command) store.edit(command);
            say("Line removed. Undo brings it back.");
            add.current?.focus();
          }}
        />
      ))}
      {together && <p className="hint">{together}</p>}
    </section>
  );
}

interface DependencyLineProps {
  definition: Definition;
  dependency: DependencyDefinition;
  /** In the document. */
  index: number;
  deciding: () => ReturnType<typeof decidingOptions>;
  what: string;
  onChange: (after: DependencyDefinition) => void;
  onRemove: () => void;
}

function DependencyLine({ definition, dependency, index, deciding, what, onChange, onRemove }: DependencyLineProps) {
  const { target, on, type } = dependency;
  const found = thingAt(definition, on);
  const [stepKey = "", setKey = ""] = on.split(".");
  return (
    <div className="row-flex shows-line" data-dependency={index}>
      <p className="sentence">
        <SlotPicker
          label="What happens"
          options={kindsFor(target)}
          value={type}
          onChange={(chosen) => {
            const next = DEPENDENCY_KINDS.find(({ value }) => value === chosen);
            if (next) onChange({ ...dependency, type: next.value });
          }}
        />{" "}
        {what} if{" "}
        <SlotPicker
          label="What decides it"
          options={deciding}
          shown={nameAt(definition, on)}
          bad={found?.kind !== "option" || !found.thing.active}
          value={on}
          onChange={(next) => onChange({ ...dependency, on: next })}
        />{" "}
        is chosen in <em>{parentInWords(definition, `${stepKey}.${setKey}`)}</em>.
      </p>
      <Button variant="quiet" size="sm" icon={X} aria-label="Remove this line" onPress={onRemove} />
    </div>
  );
}
