import "./rules.css";
import type { Definition, RuleDefinition } from "@boardwalk/engine";
import { changeRule } from "@boardwalk/engine/editing";
import { SlotPicker } from "@boardwalk/ui";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { nameAt } from "../../outline/rows/name-at.ts";
import { ConditionField } from "../conditions/condition-field.tsx";
import { optionsOfStep, stepChoices, WHATEVER } from "./rule-choices.ts";
import { changeRuleKind, RULE_KINDS, ruleKind } from "./rule-kind.ts";

export interface RuleSentenceProps {
  /** In the flow of the document. */
  index: number;
  /** The dotted key of what is looked at: it is called "this". */
  here?: string;
}

/** A rule of the flow as a sentence whose parts can be chosen, and its condition below. */
export function RuleSentence({ index, here }: RuleSentenceProps) {
  const rule = useEditorState(({ definition }) => definition.flow[index]);
  return rule ? <Sentence rule={rule} index={index} {...(here !== undefined && { here })} /> : null;
}

function Sentence({ rule, index, here }: RuleSentenceProps & { rule: RuleDefinition }) {
  const store = useEditorStore();
  const definition = useEditorState((state) => state.definition);
  const kind = ruleKind(rule);
  const change = (field: "to" | "option" | "when", after: string | null) => {
    const now = store.getState().definition;
    // A condition goes on after a pause, and rules may have been moved in it.
    const at = now.flow[index] === rule ? index : now.flow.indexOf(rule);
    if (at >= 0) store.edit(changeRule(now, at, field, after));
  };
  return (
    <div className="rule">
      <p className="sentence">
        After {nameAt(definition, rule.from)}{" "}
        <SlotPicker
          label="When it is taken"
          options={RULE_KINDS}
          value={kind}
          onChange={(chosen) => {
            const next = RULE_KINDS.find(({ value }) => value === chosen)?.value;
            if (next && next !== kind) store.edit(changeRuleKind(store.getState().definition, index, next));
          }}
        />{" "}
        go to{" "}
        <SlotPicker
          label="Where it leads"
          options={() => stepChoices(definition, rule.from)}
          shown={nameAt(definition, rule.to)}
          bad={!isActive(definition, rule.to)}
          value={rule.to}
          onChange={(step) => change("to", step)}
        />
        {rule.option !== null && " if"}{" "}
        <SlotPicker
          label="Which answer it asks for"
          options={() => optionsOfStep(definition, rule.from)}
          shown={optionInWords(definition, rule.option, here)}
          bad={rule.option !== null && !optionsOfStep(definition, rule.from).some(({ value }) => value === rule.option)}
          value={rule.option ?? WHATEVER}
          onChange={(option) => change("option", option === WHATEVER ? null : option)}
        />
        {rule.option !== null && " is chosen"}
        {rule.when === null && kind !== "on-condition" ? "." : rule.option === null ? ", if" : ", and if"}
      </p>
      {(rule.when !== null || kind !== "always") && (
        <ConditionField
          definition={definition}
          label="Condition"
          field="when"
          value={rule.when}
          onChange={(when) => change("when", when)}
        />
      )}
    </div>
  );
}

function isActive(definition: Definition, step: string): boolean {
  return definition.steps.some(({ key, active }) => key === step && active);
}

function optionInWords(definition: Definition, option: string | null, here: string | undefined): string {
  if (option === null) return WHATEVER;
  return option === here ? "this" : nameAt(definition, option);
}
