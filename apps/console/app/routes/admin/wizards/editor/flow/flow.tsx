import "./flow.css";
import { FLOW_DAYS, flowDaysOf } from "@boardwalk/domain/walks/administration/read-flow-figures.input";
import { Button, Menu, MenuButton, MenuItem, Segments, useHydrated } from "@boardwalk/ui";
import { useParams } from "@remix-run/react";
import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, lazy, Suspense, useCallback, useRef, useState } from "react";
import { useFlowActs } from "./acts/use-flow-acts.ts";
import { useFigures } from "./figures/use-figures.ts";
import { useFlowLayout } from "./layout/use-flow-layout.ts";
import { FlowList } from "./list/flow-list.tsx";
import { lookedAt, PAINTS, type Paint } from "./model/flow-view.ts";
import { NoSteps } from "./no-steps.tsx";
import { FlowPanel } from "./panel/flow-panel.tsx";
import { useAddressPart } from "./use-address-part.ts";
import { useFlowView } from "./use-flow-view.ts";
import { useInView } from "./use-in-view.ts";

export { refuseForm as action } from "../../../refuse-form.ts";

// Its library is only asked for where the picture is drawn.
const FlowStage = lazy(() => import("./graph/flow-stage.tsx"));

const PAINT_WORDS: Record<Paint, string> = { drop: "Drop-off", time: "Time", rules: "Rules only" };

/** Where a wizard leads: as a list, as a picture, and one thing of it as sentences. All three are one model. */
export default function Flow() {
  const isHydrated = useHydrated();
  const { key = "" } = useParams();
  const [shown, setShown] = useState<"list" | "graph">("list");
  const [askedPaint, setPaint] = useAddressPart("paint");
  const [askedDays, setDays] = useAddressPart("days");
  const [again, setAgain] = useState(0);
  const paint = PAINTS.find((each) => each === askedPaint) ?? "drop";
  const days = flowDaysOf(askedDays);
  const { figures, kind } = useFigures(key, days, again);
  const { inView, look } = useInView();
  const view = useFlowView({ inView, paint, figures });
  const { layout, failed } = useFlowLayout(view.graph, lookedAt(view));
  const acts = useFlowActs(look);
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<Element | null>(null);

  const onLook = useCallback(
    (at: typeof inView, byKeyboard: boolean) => {
      if (byKeyboard) {
        cameFrom.current = document.activeElement;
        requestAnimationFrame(() => heading.current?.focus());
      }
      look(at);
    },
    [look],
  );
  const onClose = useCallback(() => {
    look(null);
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
  }, [look]);
  const onLead = useCallback(
    (id: string, to: string) => {
      const edge = view.graph.edges.find((each) => each.id === id);
      if (edge?.kind === "rule") acts.lead(edge.index, to);
      else if (edge && edge.to !== to) acts.draw(edge.from, to);
    },
    [acts, view.graph],
  );

  const onKeyDown = ({ key: pressed, target }: KeyboardEvent) => {
    const isTyping =
      target instanceof HTMLElement && target.matches("input, textarea, select, [role=menuitem], [role=option]");
    if (pressed === "Delete" && !isTyping && inView?.kind === "rule") acts.remove(inView.index);
  };

  if (view.graph.steps.length === 0) return <NoSteps wizardKey={key} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from rows, steps and the panel
    <div className="flow" data-show={shown} onKeyDown={onKeyDown}>
      <section className="flow-beside" aria-label="List">
        <FlowList view={view} onLook={onLook} />
      </section>
      <section className="flow-stage" aria-label="Graph">
        {isHydrated && layout && layout.boxes.size > 0 && (
          <Suspense>
            <FlowStage view={view} layout={layout} onLook={onLook} onDraw={acts.draw} onLead={onLead} />
          </Suspense>
        )}
        {!layout && (
          <p className="flow-waits" role="status">
            {failed ? "The graph cannot be drawn in this browser. The list says the same." : "Laying out the graph…"}
          </p>
        )}
        <div className="flow-tools">
          <div className="float">
            <Segments
              label="Paint ways with"
              items={PAINTS.map((id) => ({
                id,
                label: PAINT_WORDS[id],
                current: id === paint,
                onPress: () => setPaint(id === "drop" ? null : id),
              }))}
            />
          </div>
          {paint !== "rules" && kind !== "failed" && (
            <MenuButton
              variant="line"
              menu={
                <Menu aria-label="Walks that began in">
                  {FLOW_DAYS.map((each) => (
                    <MenuItem
                      key={each}
                      onAction={() => setDays(each === 30 ? null : String(each))}
                    >{`Last ${each} days`}</MenuItem>
                  ))}
                </Menu>
              }
            >
              Last {days} days <ChevronDown className="ic" aria-hidden="true" />
            </MenuButton>
          )}
          {paint !== "rules" && kind === "failed" && (
            <Button variant="line" onPress={() => setAgain((count) => count + 1)}>
              The figures did not come: try again
            </Button>
          )}
        </div>
        {layout && figures?.walks === 0 && paint !== "rules" && (
          <p className="flow-quiet">No walk began in the last {days} days.</p>
        )}
      </section>
      <FlowPanel ref={heading} view={view} acts={acts} onLook={onLook} onClose={onClose} />
      <div className="flow-switch">
        <Segments
          label="Show"
          items={[
            { id: "list", label: "List", current: shown === "list", onPress: () => setShown("list") },
            { id: "graph", label: "Graph", current: shown === "graph", onPress: () => setShown("graph") },
          ]}
        />
      </div>
    </div>
  );
}
