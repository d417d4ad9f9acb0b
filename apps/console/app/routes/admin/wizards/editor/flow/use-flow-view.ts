import type { FlowFigures } from "@boardwalk/domain/walks";
import { flowGraph } from "@boardwalk/engine";
import { useDeferredValue, useMemo } from "react";
import type { EditorState } from "../draft/editor-state.ts";
import { useEditorState } from "../draft/use-editor-state.ts";
import { useFindings } from "../findings/use-findings.ts";
import { flowMarks } from "./model/flow-marks.ts";
import type { FlowView } from "./model/flow-view.ts";
import { trafficOn } from "./model/traffic.ts";

const definitionOf = ({ definition }: EditorState) => definition;

/** The draft as a graph, with what was found in it and what walks came to. */
export function useFlowView({
  inView,
  paint,
  figures,
}: Pick<FlowView, "inView" | "paint"> & { readonly figures: FlowFigures | null }): FlowView {
  const definition = useDeferredValue(useEditorState(definitionOf));
  const { all } = useFindings();
  const graph = useMemo(() => flowGraph(definition), [definition]);
  const marks = useMemo(() => flowMarks(graph, all), [graph, all]);
  const traffic = useMemo(
    () => (figures === null || figures.walks === 0 || paint === "rules" ? null : trafficOn(graph, figures)),
    [graph, figures, paint],
  );
  return useMemo(
    () => ({ definition, graph, marks, traffic, paint, inView }),
    [definition, graph, marks, traffic, paint, inView],
  );
}
