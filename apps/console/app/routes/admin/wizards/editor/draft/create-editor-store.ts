import type { Definition } from "@boardwalk/engine";
import type { EditCommand } from "@boardwalk/engine/editing";
import { conflictOf } from "./conflict-of.ts";
import { createSender, type SenderPort } from "./create-sender.ts";
import { createSteps } from "./create-steps.ts";
import type { EditHistory, EditorState, OtherEditor } from "./editor-state.ts";
import type { OpenEditor } from "./editor-store.ts";
import { existingOf } from "./existing-of.ts";
import { followSelection } from "./follow-selection.ts";
import { historyOf } from "./history-of.ts";
import type { EditsKeeper } from "./kept-edits.ts";
import { openLeftBehind } from "./open-left-behind.ts";
import { beginQueue } from "./queue/begin-queue.ts";
import type { EditQueue } from "./queue/edit-queue.ts";
import { layEdits } from "./queue/lay-edits.ts";
import { pushEdit } from "./queue/push-edit.ts";
import { settleStuck } from "./queue/settle-stuck.ts";
import { sameOr } from "./same-or.ts";

export interface EditorStart {
  readonly definition: Definition;
  readonly revision: number;
  readonly history: EditHistory;
  readonly selection: readonly string[];
  /** Dotted keys that a published version names. */
  readonly published: readonly string[];
}

export interface EditorPort extends SenderPort, EditsKeeper {
  newId(): string;
  /** Whether anybody sees the page. */
  isSeen(): boolean;
}

const LOOK_EVERY_MS = 3_000;

export function createEditorStore(start: EditorStart, port: EditorPort): OpenEditor {
  const listeners = new Set<() => void>();
  const published = new Set(start.published);
  const sender = createSender({ queue: beginQueue(start.definition, start.revision), history: start.history }, port, {
    changed: show,
    done: (commands) => {
      selection = followSelection(selection, commands);
    },
  });
  const steps = createSteps(sender, port.newId);
  const left = openLeftBehind(port, sender, show);
  let editors: readonly OtherEditor[] = [];
  let selection = start.selection;
  let kept: EditQueue["laid"] = [];
  let state: EditorState = read(null);

  function read(was: EditorState | null): EditorState {
    const queue = sender.queue();
    return {
      definition: queue.definition,
      revision: queue.revision,
      selection,
      saving: sameOr(was?.saving, sender.saving()),
      history: sameOr(was?.history, historyOf(queue, sender.history(), steps.withdrawn())),
      conflict: sameOr(was?.conflict, conflictOf(queue, sender.missed())),
      editors,
      leftBehind: left.shown(),
    };
  }

  function show(): void {
    const queue = sender.queue();
    if (queue.laid !== kept) {
      kept = queue.laid;
      port.keep({ revision: queue.revision, at: port.now(), edits: kept.map(({ edit }) => edit) });
    }
    if (queue.definition !== state.definition) selection = existingOf(selection, queue.definition);
    state = read(state);
    for (const listener of listeners) listener();
  }

  async function look(): Promise<void> {
    const since = sender.queue().revision;
    const reply = await port.look(since, selection.at(-1) ?? null);
    if (reply.kind === "looked") editors = sameOr(editors, reply.editors);
    sender.take(reply, since);
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(command) {
      const edit = { id: port.newId(), kind: "command", command, isSent: false, held: null } as const;
      const pushed = pushEdit(sender.queue(), edit);
      if (!pushed.ok) return pushed.refusal;
      if (pushed.queue === sender.queue()) return null;
      steps.forget();
      sender.change(pushed.queue, isTyped(command) ? "typed" : "done", [command]);
      return null;
    },
    undo: () => steps.undo(state.history),
    redo: () => steps.redo(state.history),
    select(keys) {
      const next = sameOr(selection, keys);
      if (next === selection) return;
      selection = next;
      show();
    },
    settle(how) {
      sender.change(settleStuck(sender.queue(), how, port.newId()), "done", []);
    },
    async bringBack() {
      const edits = await left.take();
      if (edits === null) return false;
      await sender.loadAfresh();
      const { base, laid, ...queue } = sender.queue();
      const all = [...laid.map(({ edit }) => edit), ...edits];
      sender.change({ ...queue, base, ...layEdits(base, all) }, "done", []);
      left.forget();
      return true;
    },
    forgetLeftBehind: () => left.forget(),
    isPublished: (at) => published.has(at),
    watch() {
      const letGo = port.hold();
      let cancel = () => {};
      let isOver = false;
      const again = async () => {
        if (port.isSeen()) await look();
        if (!isOver) cancel = port.after(LOOK_EVERY_MS, again);
      };
      void left.open();
      void again();
      return () => {
        isOver = true;
        cancel();
        letGo();
      };
    },
    flush: () => sender.flush(),
    nudge: () => sender.nudge(),
  };
}

/** A text that may be typed on waits for a pause; a switch is thrown at once. */
function isTyped(command: EditCommand): boolean {
  return command.name === "change-field" && typeof command.after === "string";
}
