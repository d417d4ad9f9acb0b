import "@boardwalk/runner/styles.css";
import type { Definition, State, StepDefinition, WalkEvent } from "@boardwalk/engine";
import { acts, type DrawingSlots, type PriceStyle } from "@boardwalk/runner";
import { type FormEvent, type MouseEvent, useEffect, useRef } from "react";
import { DrawnPage } from "./drawn-page.tsx";
import { filesPicked, withoutFile } from "./files-picked.ts";
import { pageTarget } from "./page-target.ts";
import { readLink } from "./preview-addresses.ts";
import { type PreviewAct, type PreviewWalk, stepShown } from "./preview-walk.ts";
import { readStep } from "./read-step.ts";
import { submitterOf } from "./submitter-of.ts";

export interface WalkPageProps {
  readonly definition: Definition;
  readonly walk: PreviewWalk;
  readonly state: State;
  /** As if the step that is shown were sent as it stands. */
  readonly foreseen: State;
  readonly prices: PriceStyle;
  readonly slots: DrawingSlots;
  readonly act: (act: PreviewAct) => void;
}

const SEEN_MS = 250;

/** The page that a person would see, with its buttons, links and fields brought to life here. */
export function WalkPage(props: WalkPageProps) {
  const { definition, walk, state, act } = props;
  const shown = walk.place.at === "done" ? null : stepShown(walk, state);
  const step = definition.steps.find(({ key, active }) => active && key === shown) ?? null;
  const page = useRef<HTMLDivElement>(null);
  const byPointer = useRef(false);
  const mayAdvance = useRef(false);

  // A page begins at its top, as one that is loaded does.
  useEffect(() => {
    if (walk.page > 0) page.current?.ownerDocument.defaultView?.scrollTo(0, 0);
  }, [walk.page]);

  const isWhole = step !== null && isAnswered(step, state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is looked at once.
  useEffect(() => {
    if (!mayAdvance.current || !isWhole) return;
    mayAdvance.current = false;
    const form = page.current?.querySelector("form");
    const timer = setTimeout(() => form?.requestSubmit(form.querySelector<HTMLElement>("[data-continue]")), SEEN_MS);
    return () => clearTimeout(timer);
  }, [walk.document, isWhole]);

  function events(): WalkEvent[] {
    const form = page.current?.querySelector("form");
    return step && form ? readStep(step, new FormData(form)) : [];
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    act(step ? sent(step, submitterOf(event) ?? acts.continue) : { kind: "go", place: { at: "done" } });
  }

  function sent(sending: StepDefinition, button: string): PreviewAct {
    if (button === acts.skip) return { kind: "skip", step: sending.key };
    const file = behind(button, acts.removeFile(""));
    if (file === null)
      return { kind: "send", step: sending.key, events: events(), exit: behind(button, acts.exit("")) };
    const gone = withoutFile(sending, walk.document, file);
    return { kind: "answer", events: [...events(), ...gone], redraws: true };
  }

  function onChange({ target }: FormEvent): void {
    if (!step || !page.current) return;
    const files = filesPicked(step, walk.document, page.current);
    const isRadio = pageTarget(target)?.matches("input[type='radio']") === true;
    mayAdvance.current = step.autoAdvance && byPointer.current && isRadio;
    act({ kind: "answer", events: [...events(), ...files], redraws: files.length > 0 });
  }

  function onClick(event: MouseEvent): void {
    const href = pageTarget(event.target)?.closest("a")?.getAttribute("href");
    if (href === undefined || href === null) return;
    event.preventDefault();
    const led = readLink(href);
    if (led.to === "review") act({ kind: "go", place: { at: "review" } });
    if (led.to === "step") {
      // What is typed here stays, whichever way one goes.
      act({ kind: "answer", events: events() });
      act({ kind: "go", place: { at: "step", step: led.step } });
    }
    if (led.to === "part") {
      const part = page.current?.ownerDocument.getElementById(led.id);
      part?.scrollIntoView({ block: "center" });
      part?.focus();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is heard here are the page's own controls.
    <div
      ref={page}
      onSubmit={onSubmit}
      onChange={onChange}
      onClick={onClick}
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={() => {
        byPointer.current = false;
      }}
    >
      <DrawnPage key={`${walk.page} ${step?.key}`} {...props} step={step} />
    </div>
  );
}

function behind(name: string, beginning: string): string | null {
  return name.startsWith(beginning) ? name.slice(beginning.length) : null;
}

function isAnswered(step: StepDefinition, { sets }: State): boolean {
  return step.sets.every(({ key }) => {
    const set = sets[`${step.key}.${key}`];
    return !set?.visible || set.errors.length === 0;
  });
}
