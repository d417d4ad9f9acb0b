import { useCallback, useEffect, useMemo, useState } from "react";
import type { EditorState } from "../draft/editor-state.ts";
import { useEditorState } from "../draft/use-editor-state.ts";
import { useEditorStore } from "../draft/use-editor-store.ts";
import type { InView } from "./model/flow-view.ts";
import { followRule, type RuleInView } from "./model/follow-rule.ts";
import { useAddressPart } from "./use-address-part.ts";

const flowOf = ({ definition }: EditorState) => definition.flow;
const stepOf = ({ selection }: EditorState) => selection.at(-1)?.split(".")[0] ?? null;

/** A step is looked at where it is selected in the editor; a rule has no key, and is followed to wherever it goes. */
export function useInView(): { readonly inView: InView; readonly look: (at: InView) => void } {
  const store = useEditorStore();
  const flow = useEditorState(flowOf);
  const step = useEditorState(stepOf);
  const [asked, setAsked] = useAddressPart("rule");
  const [rule, setRule] = useState<RuleInView | null>(() => {
    const index = /^\d{1,5}$/.test(asked ?? "") ? Number(asked) : -1;
    const found = flow[index];
    return found ? { index, rule: found } : null;
  });
  const followed = useMemo(() => (rule === null ? null : followRule(rule, flow)), [rule, flow]);

  useEffect(() => {
    if (rule !== null && (followed?.rule !== rule.rule || followed.index !== rule.index)) setRule(followed);
  }, [rule, followed]);
  const index = followed?.index ?? null;
  useEffect(() => setAsked(index === null ? null : String(index)), [index, setAsked]);

  const look = useCallback(
    (at: InView) => {
      const { definition } = store.getState();
      const found = at?.kind === "rule" ? definition.flow[at.index] : undefined;
      setRule(at?.kind === "rule" && found ? { index: at.index, rule: found } : null);
      const key = at?.kind === "step" ? at.key : found?.from;
      store.select(key === undefined ? [] : [key]);
    },
    [store],
  );
  const inView = useMemo((): InView => {
    if (index !== null) return { kind: "rule", index };
    return step === null ? null : { kind: "step", key: step };
  }, [index, step]);
  return { inView, look };
}
