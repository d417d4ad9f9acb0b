import type { CompletionItem } from "@boardwalk/engine/writing";
import { useEffect, useRef } from "react";

export interface CompletionListProps {
  /** Of the field that it belongs to. */
  id: string;
  label: string;
  items: readonly CompletionItem[];
  active: number;
  onTake: (item: CompletionItem) => void;
}

/** What completes a condition, below it. The field keeps the focus and the arrows. */
export function CompletionList({ id, label, items, active, onTake }: CompletionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div ref={list} className="float menu cond-list" id={`${id}-list`} role="listbox" aria-label={label}>
      {items.map((item, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        <div
          key={item.insert}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={at === active ? "menu-item is-hover" : "menu-item"}
          // The field would lose the focus before the press is over.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(item)}
        >
          <code>{item.insert.trim()}</code>
          <span className="cond-says">{item.says}</span>
        </div>
      ))}
    </div>
  );
}
