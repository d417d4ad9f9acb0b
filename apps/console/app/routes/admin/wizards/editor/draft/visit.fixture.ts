import { changeField, type EditCommand } from "@boardwalk/engine/editing";
import { vi } from "vitest";
import { createEditorStore } from "./create-editor-store.ts";
import type { EditTransport } from "./edit-transport.ts";
import type { OpenEditor } from "./editor-store.ts";
import type { EditsKeeper, KeptEdits } from "./kept-edits.ts";
import type { FakeServer } from "./server.fixture.ts";

/** Somebody who has a wizard open, with a browser that keeps what it is told to, on a clock that the test turns. */
export class Visit {
  static #ids = 0;
  readonly store: OpenEditor;
  readonly #browser: Map<string, KeptEdits>;
  readonly leave: () => void;
  #isDead = false;

  constructor(
    server: FakeServer,
    person: string,
    {
      browser = new Map(),
      transport = server.as(person),
    }: { browser?: Map<string, KeptEdits>; transport?: EditTransport } = {},
  ) {
    this.#browser = browser;
    const { definition, revision } = server;
    const newId = () => `edit-${++Visit.#ids}`;
    const alive = <Given extends unknown[], T>(ask: (...given: Given) => Promise<T>) => {
      return (...given: Given): Promise<T> => (this.#isDead ? new Promise(() => undefined) : ask(...given));
    };
    const { send, look, load } = transport;
    const line = { send: alive(send), look: alive(look), load: alive(load) };
    this.store = createEditorStore(
      { definition, revision, history: { undo: null, redo: null }, selection: [], published: [] },
      { ...line, ...keeperOf(browser, newId()), after, now: () => Date.now(), newId, isSeen: () => true },
    );
    this.leave = this.store.watch();
  }

  /** Nothing more comes of it: no answer is heard, nothing is asked. */
  kill(): void {
    this.#isDead = true;
    this.leave();
  }

  get state() {
    return this.store.getState();
  }

  get kept(): readonly EditCommand[] {
    return [...this.#browser.values()].flatMap(({ edits }) => edits.flatMap(({ command }) => command ?? []));
  }

  /** Writes into a field as a person would: all of it, a key at a time. */
  type(at: string | null, field: string, text: string): void {
    for (let length = 1; length <= text.length; length++) this.set(at, field, text.slice(0, length));
  }

  set(at: string | null, field: string, value: string | boolean | null): void {
    this.store.edit(changeField(this.state.definition, at, field, value));
  }
}

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

function keeperOf(browser: Map<string, KeptEdits>, key: string): EditsKeeper {
  return {
    keep: (kept) => void (kept.edits.length === 0 ? browser.delete(key) : browser.set(key, { key, ...kept })),
    hold: () => () => undefined,
    leftBehind: async () => [...browser.values()].filter((kept) => kept.key !== key),
    forget: (kept) => void browser.delete(kept.key),
  };
}

export const settled = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);
