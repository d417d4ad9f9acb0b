import type { Definition } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openStore } from "../draft/open-store.fixture.ts";
import { checkDraft } from "./check-draft.ts";
import type { Checker } from "./checker.ts";
import { watchFindings } from "./watch-findings.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("finds what is wrong a moment after it was typed, and not at every key", async () => {
  const { edit, watch, checks } = watching();
  const stop = watch.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.get()).toMatchObject({ errors: 2, warnings: 0 });
  expect(
    watch
      .get()
      .at("lost")
      .map(({ code }) => code),
  ).toEqual(["unreachable-step"]);
  for (const name of ["A", "As", "Ast"]) edit(name);
  expect(checks()).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(checks()).toBe(2);
  stop();
});

it("does not put off for ever what is typed without a pause", async () => {
  const { edit, watch, checks } = watching();
  const stop = watch.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  for (let key = 0; key < 12; key++) {
    edit(`Name ${key}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(checks()).toBe(2);
  stop();
});

it("keeps the list of what nothing new was found about", async () => {
  const { edit, watch } = watching();
  const stop = watch.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  const before = watch.get();
  edit("Another name");
  await vi.advanceTimersByTimeAsync(200);
  expect(watch.get()).not.toBe(before);
  expect(watch.get().at("lost")).toBe(before.at("lost"));
  stop();
});

it("looks at nothing while nobody asks, and afterwards only where something changed", async () => {
  const { edit, watch, checks } = watching();
  watch.subscribe(() => undefined)();
  edit("A name");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(checks()).toBe(0);
  const stop = watch.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  stop();
  watch.subscribe(() => undefined)();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(checks()).toBe(1);
});

it("says at an option what is wrong with a rule that follows it, and beside what it is in", async () => {
  const { watch } = watching();
  const stop = watch.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.get().at("first.kind.boat")).toMatchObject([{ code: "bad-condition", at: "first", column: 15 }]);
  expect(watch.get().at("first")).toEqual([]);
  expect(watch.get().worstWithin("first")).toBe("error");
  expect(watch.get().worstWithin("last")).toBeNull();
  stop();
});

function watching() {
  const definition = buildDefinition({
    steps: [
      { key: "first", sets: [{ key: "kind", type: "SINGLE", options: [{ key: "boat" }] }] },
      { key: "lost" },
      { key: "last" },
    ],
    flow: [
      { from: "first", to: "last", option: "first.kind.boat", when: 'answers.first.kin == "boat"' },
      { from: "first", to: "last" },
    ],
  });
  const store = openStore(definition);
  let checks = 0;
  const checker = (): Checker => ({
    check: async (checked: Definition) => {
      checks++;
      return checkDraft(checked);
    },
    stop: () => undefined,
  });
  const edit = (name: string) => {
    const before = store.getState().definition.name;
    store.edit({ name: "change-field", at: null, field: "name", before, after: name });
  };
  return { edit, watch: watchFindings(store, checker), checks: () => checks };
}
