import { describeCommand } from "@boardwalk/engine/editing";
import type { Sender } from "./create-sender.ts";
import type { EditTransport } from "./edit-transport.ts";
import type { LeftBehind } from "./editor-state.ts";
import { fitLeftBehind } from "./fit-left-behind.ts";
import type { EditsKeeper, KeptEdits } from "./kept-edits.ts";
import { layEdits } from "./queue/lay-edits.ts";
import type { PendingEdit } from "./queue/pending-edit.ts";
import { whatIsLeft } from "./what-is-left.ts";

export interface LeftBehindHere {
  /** Looks what visits that have ended left in this browser. */
  open(): Promise<void>;
  shown(): LeftBehind | null;
  /** Hands out the oldest as it is upon today's draft; null where nobody answers. */
  take(): Promise<readonly PendingEdit[] | null>;
  forget(): void;
}

export function openLeftBehind(port: EditsKeeper & EditTransport, sender: Sender, changed: () => void): LeftBehindHere {
  let left: readonly KeptEdits[] = [];
  let shown: LeftBehind | null = null;

  function show(): void {
    const [first] = left;
    shown = first === undefined ? null : { at: first.at, words: wordsOf(first, sender) };
    changed();
  }

  function forget(): void {
    const [first, ...rest] = left;
    if (first !== undefined) port.forget(first);
    left = rest;
    show();
  }

  return {
    async open() {
      for (const kept of await port.leftBehind()) {
        const still = (await whatIsLeft(kept, port)) ?? kept;
        if (still.edits.length > 0) left = [...left, still];
        else port.forget(kept);
      }
      if (left.length > 0) show();
    },
    shown: () => shown,
    async take() {
      const [first] = left;
      return first === undefined ? null : fitLeftBehind(first, port);
    },
    forget,
  };
}

function wordsOf({ edits }: KeptEdits, sender: Sender): readonly string[] {
  const { laid } = layEdits(sender.queue().definition, edits);
  return laid.flatMap(({ edit, before }) => (edit.command === null ? [] : [describeCommand(edit.command, before)]));
}
