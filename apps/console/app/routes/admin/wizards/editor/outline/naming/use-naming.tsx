import { type ReactNode, type RefObject, useCallback, useState } from "react";
import { addBeside } from "../edits/add-beside.ts";
import type { OutlineDesk } from "../edits/outline-desk.ts";
import { rename } from "../edits/rename.ts";
import { nameAt } from "../rows/name-at.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { NameField } from "./name-field.tsx";

interface Naming {
  readonly at: string;
  /** It was only just added: the name that it has is a proposal, and Escape takes it back. */
  readonly isFresh: boolean;
  readonly tookBefore: readonly string[];
}

export interface NamingInPlace {
  readonly begin: (at: string, fresh?: { readonly tookBefore: readonly string[] }) => void;
  readonly fieldFor: (row: OutlineRow) => ReactNode;
}

/** Names are typed in their line. Whoever adds goes on with Enter, until one keeps the name that was proposed. */
export function useNaming(desk: OutlineDesk, list: RefObject<HTMLElement>): NamingInPlace {
  const [naming, setNaming] = useState<Naming | null>(null);
  const begin = useCallback<NamingInPlace["begin"]>((at, fresh) => {
    setNaming({ at, isFresh: fresh !== undefined, tookBefore: fresh?.tookBefore ?? [] });
  }, []);
  const done = (name: string, how: "leave" | "next" | "back") => {
    setNaming(null);
    if (naming === null) return;
    const { at, isFresh, tookBefore } = naming;
    if (how !== "leave") list.current?.focus({ preventScroll: true });
    if (how === "back") {
      if (!isFresh) return;
      const name = nameAt(desk.store.getState().definition, at);
      desk.store.undo();
      desk.say(`${name} taken back.`);
      desk.store.select(tookBefore);
      return;
    }
    const isNamed = name.trim() !== "" && name.trim() !== nameAt(desk.store.getState().definition, at);
    const now = rename(desk, at, name);
    if (now !== at) desk.store.select(desk.store.getState().selection.map((one) => (one === at ? now : one)));
    if (how === "leave" || !isFresh || !isNamed) return;
    const added = addBeside(desk, now);
    if (added !== null) begin(added, { tookBefore: [now] });
  };
  const fieldFor = (row: OutlineRow) =>
    row.at === naming?.at ? <NameField key={row.at} kind={row.kind} name={row.name} onDone={done} /> : null;
  return { begin, fieldFor };
}
