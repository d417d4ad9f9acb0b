import type { RuleDefinition } from "@boardwalk/engine";
import { changeRule, type EditCommand, moveRule, removeRule } from "@boardwalk/engine/editing";
import { useMemo } from "react";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { useSay } from "../../draft/use-say.ts";
import { drawRule } from "../../inspector/rules/draw-rule.ts";
import { nameAt } from "../../outline/rows/name-at.ts";
import type { InView } from "../model/flow-view.ts";
import { ruleDrawn } from "./rule-drawn.ts";

/** What is done to rules in the flow, by pointer and by keyboard alike. */
export interface FlowActs {
  draw(from: string, to: string): void;
  lead(index: number, to: string): void;
  /** To a position among the rules of its step, counted without it. */
  move(index: number, position: number): void;
  remove(index: number): void;
}

export function useFlowActs(look: (at: InView) => void): FlowActs {
  const store = useEditorStore();
  const say = useSay();
  return useMemo(() => {
    const now = () => store.getState().definition;
    const edit = (command: EditCommand, words: string): boolean => {
      const refusal = store.edit(command);
      say(refusal?.message ?? words);
      return refusal === null;
    };
    return {
      draw: (from, to) => {
        const before = now();
        const known = ruleDrawn(before, from, to);
        if (known >= 0) {
          look({ kind: "rule", index: known });
          say("There is such a rule already.");
          return;
        }
        const names = `from ${nameAt(before, from)} to ${nameAt(before, to)}`;
        const command = drawRule(before, { from, to, option: null });
        if (!edit(command, `Rule drawn ${names}. It is always taken until you say when.`)) return;
        const index = placeOfNew(before.flow, now().flow);
        if (index >= 0) look({ kind: "rule", index });
      },
      lead: (index, to) => {
        if (now().flow[index]?.to === to) return;
        edit(changeRule(now(), index, "to", to), `The rule now leads to ${nameAt(now(), to)}.`);
      },
      move: (index, position) => {
        edit(moveRule(now(), index, position), `The rule is now number ${position + 1}.`);
      },
      remove: (index) => {
        const rule = now().flow[index];
        if (rule === undefined) return;
        const words = `Rule from ${nameAt(now(), rule.from)} to ${nameAt(now(), rule.to)} removed. Undo brings it back.`;
        if (edit(removeRule(now(), index), words)) look({ kind: "step", key: rule.from });
      },
    };
  }, [store, say, look]);
}

function placeOfNew(before: readonly RuleDefinition[], after: readonly RuleDefinition[]): number {
  const known = new Set(before);
  return after.findIndex((rule) => !known.has(rule));
}
