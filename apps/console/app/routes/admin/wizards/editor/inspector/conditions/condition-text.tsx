import { checkCondition, type Definition } from "@boardwalk/engine";
import { type CompletionItem, completeCondition, mendCondition } from "@boardwalk/engine/writing";
import { FieldError } from "@boardwalk/ui";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useSay } from "../../draft/use-say.ts";
import { CompletionList } from "./completion-list.tsx";
import { ConditionColours } from "./condition-colours.tsx";
import { usePause } from "./use-pause.ts";

export interface ConditionTextProps {
  definition: Definition;
  label: string;
  value: string;
  onChange: (text: string) => void;
  autoFocus?: boolean | undefined;
}

/** What completes the text at the caret; `active` is -1 while none is pointed at. */
interface Offer {
  readonly caret: number;
  readonly active: number;
}

/** A condition typed: its names complete themselves, and what is wrong is marked where it stands. */
export function ConditionText({ definition, label, value, onChange, autoFocus }: ConditionTextProps) {
  const id = useId();
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, isTyping, type, settle } = usePause(value, onChange);
  const [offer, setOffer] = useState<Offer | null>(null);
  const completion = offer && completeCondition(definition, text, offer.caret);
  const items = completion?.items ?? [];
  const judged = isTyping || text.trim() === "" ? null : checkCondition(definition, text);
  const wrong = judged?.ok === false ? judged : null;
  const mend = wrong && mendCondition(definition, text);
  const words = wrong && `Column ${wrong.column}: ${wrong.message}`;

  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    if (words !== null && box.current?.ownerDocument.activeElement === box.current) say(words);
  }, [words, say]);

  const write = (next: string, caret: number) => {
    type(next);
    const found = completeCondition(definition, next, caret);
    // What was begun is completed by Enter; where nothing was begun Enter begins a line.
    const isBegun = found !== null && (caret > found.start || /[."]\s*$/.test(next.slice(0, caret)));
    const isNext = /(^|\s)$/.test(next.slice(0, caret));
    setOffer(found && (isBegun || isNext) ? { caret, active: isBegun ? 0 : -1 } : null);
  };
  const take = (item: CompletionItem | undefined) => {
    if (!item || !completion) return;
    const caret = completion.start + item.insert.length;
    const next = text.slice(0, completion.start) + item.insert + text.slice(completion.end);
    type(next);
    // Behind a dot or an opened text it goes on; otherwise the author goes on.
    setOffer(/[([]"?$/.test(item.insert) ? { caret, active: 0 } : null);
    placeCaret(box.current, next, caret);
  };
  const press = (event: KeyboardEvent) => {
    if ((event.ctrlKey && event.key === " ") || (event.altKey && event.key === "ArrowDown")) {
      const caret = box.current?.selectionStart ?? text.length;
      setOffer(completeCondition(definition, text, caret) ? { caret, active: 0 } : null);
      event.preventDefault();
      return;
    }
    if (!offer || items.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      const from = offer.active === -1 && step === -1 ? 0 : offer.active;
      setOffer({ ...offer, active: (from + step + items.length) % items.length });
    } else if ((event.key === "Enter" || event.key === "Tab") && offer.active >= 0) take(items[offer.active]);
    else if (event.key === "Escape") setOffer(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="cond-text">
      <div className={wrong ? "cond cond-bad" : "cond"}>
        <ConditionColours text={text} badFrom={wrong && [...text].slice(0, wrong.column - 1).join("").length} />
        <textarea
          ref={box}
          id={id}
          value={text}
          rows={1}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-label={label}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={offer && items.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={offer && offer.active >= 0 && items.length > 0 ? `${id}-${offer.active}` : undefined}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-error ${id}-hint` : `${id}-hint`}
          onChange={(event) => write(event.target.value, event.target.selectionStart)}
          onKeyDown={press}
          onBlur={() => {
            setOffer(null);
            settle();
          }}
        />
      </div>
      {offer && items.length > 0 && (
        <CompletionList
          id={id}
          label={`What can stand in ${label.toLowerCase()}`}
          items={items}
          active={offer.active}
          onTake={take}
        />
      )}
      {words !== null && (
        <FieldError>
          <span id={`${id}-error`}>{words}</span>{" "}
          {mend && (
            <button
              type="button"
              className="link-btn danger-ink"
              onClick={() => {
                const next = text.slice(0, mend.start) + mend.insert + text.slice(mend.end);
                onChange(next);
                placeCaret(box.current, next, mend.start + mend.insert.length);
              }}
            >
              Use {mend.insert}
            </button>
          )}
        </FieldError>
      )}
      <p className="hint" id={`${id}-hint`}>
        Names complete as you type; Ctrl and Space ask for them.
      </p>
    </div>
  );
}

/** Once React has written the text: before, the caret would stand behind its end. */
function placeCaret(box: HTMLTextAreaElement | null, text: string, caret: number): void {
  requestAnimationFrame(() => {
    box?.focus();
    if (box?.value === text) box.setSelectionRange(caret, caret);
  });
}
