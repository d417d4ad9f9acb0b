import "@boardwalk/runner/styles.css";
import "./sheet.css";
import type { StepDefinition } from "@boardwalk/engine";
import { drawStep } from "@boardwalk/runner";
import type { FormEvent, KeyboardEvent, MouseEvent } from "react";
import { useEditorState } from "../draft/use-editor-state.ts";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { AddSet } from "./add-set.tsx";
import { answerHere } from "./answer-here.ts";
import { authorsSlots } from "./authors-slots.tsx";
import { drawForAuthor } from "./draw-for-author.ts";
import { EmptyStep } from "./empty-step.tsx";
import type { Seen } from "./see-step.ts";
import { SheetHead } from "./sheet-head.tsx";
import { useAdding } from "./use-adding.ts";
import { useCanvasView } from "./use-canvas-view.ts";
import { useIds } from "./use-ids.ts";
import { usePrices } from "./use-prices.ts";

export interface SheetProps {
  readonly step: StepDefinition;
  /** Null where it is shown with everything. */
  readonly seen: Seen | null;
}

/** A step as a walker sees it, with what its author does to it. */
export function Sheet({ step, seen }: SheetProps) {
  const store = useEditorStore();
  const selection = useEditorState((state) => state.selection);
  const prices = usePrices();
  // Only read: a change elsewhere in the draft paints nothing here.
  const { definition } = store.getState();
  const [view, changeView] = useCanvasView();
  const adding = useAdding();
  const { drawing, unseen } = drawForAuthor(definition, step, seen, view.answers);
  const onNamed = () => changeView({ naming: null });
  const ids = useIds(definition.steps, step);
  const slots = authorsSlots({
    step,
    idOf: ids.idOf,
    selection,
    unseen,
    naming: view.naming,
    onNamed,
    onNextOption: (at) => adding.option(at.slice(0, at.lastIndexOf(".")), at.slice(at.lastIndexOf(".") + 1)),
  });

  // Passing by with Tab takes nothing: whoever goes on to the inspector finds there what they had.
  function press(event: KeyboardEvent) {
    if (event.key === "Enter" || event.key === "F2" || event.key === " ") select(event);
  }

  function select(event: MouseEvent | KeyboardEvent) {
    if (!(event.target instanceof Element)) return;
    const thing = event.target.closest<HTMLElement>("[data-option], [data-set]");
    const at = thing?.dataset["option"] ?? thing?.dataset["set"] ?? step.key;
    const isToggled = event.type === "mousedown" && "metaKey" in event && (event.metaKey || event.ctrlKey);
    if (isToggled) store.select(selection.includes(at) ? selection.filter((one) => one !== at) : [...selection, at]);
    else if (selection.length !== 1 || selection[0] !== at) store.select([at]);
  }

  function answer(event: FormEvent) {
    const set = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-set]") : null;
    if (set === null) return;
    const shownFor = view.shownFor === "first" ? "answers" : view.shownFor;
    changeView({ answers: answerHere(view.answers, set), shownFor });
  }

  return (
    <form
      key={`${ids.ofStep} ${view.cleared}`}
      className="sheet"
      data-width={view.width}
      aria-label={step.title ?? step.name}
      noValidate
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
      onMouseDown={select}
      onKeyDownCapture={press}
      onClickCapture={keepLabelsQuiet}
      onChange={answer}
    >
      <SheetHead
        step={step}
        isSelected={selection.length === 0 || selection.includes(step.key)}
        isNaming={view.naming === step.key}
        onNamed={onNamed}
      />
      {drawStep({
        ...drawing,
        errorsShown: false,
        prices,
        fileAddress: () => "#",
        slots,
      })}
      {step.sets.length === 0 ? (
        <EmptyStep step={step.key} />
      ) : (
        <div className="add-end">
          <AddSet within={step.key} behind={step.sets.at(-1)?.key ?? null} />
        </div>
      )}
    </form>
  );
}

// A press on a card selects it; only its tick answers.
function keepLabelsQuiet(event: MouseEvent) {
  if (!(event.target instanceof HTMLInputElement) && event.target instanceof Element && event.target.closest("label"))
    event.preventDefault();
}
