import { describe, expect, it } from "vitest";
import type { Given } from "../form/given.ts";
import { createKeeper, type Reply, type Saving } from "./keeper.ts";

const text = (value: string): Given => ({ value, inputs: {} });

type Answered = Exclude<Reply, { kind: "saved" }> | { kind: "saved"; was: string; stands?: Given };

function keeping(known: Record<string, string> = {}) {
  const sent: { set: string; value: unknown; was: string | null; answer: (reply: Reply) => void }[] = [];
  const told: Saving[] = [];
  const conflicts: string[] = [];
  const refusals: string[] = [];
  const adopted: unknown[] = [];
  const stored: string[][] = [];
  const timers: { milliseconds: number; run: () => void }[] = [];
  const keeper = createKeeper(
    {
      send: (set, given, was) =>
        new Promise((answer) => {
          sent.push({ set, value: given.value, was, answer });
        }),
      after(milliseconds, run) {
        const timer = { milliseconds, run };
        timers.push(timer);
        return () => {
          if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
        };
      },
      store: (pending) => stored.push([...pending.keys()]),
      tell: (saving) => told.push(saving),
      saved: () => {},
      adopt: (_set, { value }) => adopted.push(value),
      conflict: (set) => conflicts.push(set),
      refused: (_set, message) => refusals.push(message),
    },
    known,
  );
  const answer = async (reply: Answered) => {
    const last = sent.at(-1);
    last?.answer(reply.kind === "saved" ? { stands: text(String(last.value)), ...reply } : reply);
    await settled();
  };
  return { keeper, sent, told, conflicts, refusals, adopted, stored, timers, answer };
}

const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

describe("what is given is kept", () => {
  it("sends one after the other, each with what it was drawn from", async () => {
    const { keeper, sent, told, answer } = keeping({ title: "a", kind: "b" });
    keeper.give("title", text("Midsummer"));
    keeper.give("kind", text("outdoor"));
    expect(sent.map(({ set, was }) => [set, was])).toEqual([["title", "a"]]);
    await answer({ kind: "saved", was: "a2" });
    expect(sent.map(({ set, was }) => [set, was])).toEqual([
      ["title", "a"],
      ["kind", "b"],
    ]);
    await answer({ kind: "saved", was: "b2" });
    expect(told.at(-1)).toBe("saved");
    expect(keeper.was("kind")).toBe("b2");
  });

  it("waits while somebody types, and sends the newest alone", async () => {
    const { keeper, sent, timers } = keeping();
    keeper.give("title", text("M"), 600);
    keeper.give("title", text("Mi"), 600);
    expect(sent).toHaveLength(0);
    expect(timers).toHaveLength(1);
    timers[0]?.run();
    expect(sent.map(({ value }) => value)).toEqual(["Mi"]);
  });

  it("sends what was typed while an answer was under way, upon what stands there by then", async () => {
    const { keeper, sent, answer } = keeping({ title: "0" });
    keeper.give("title", text("M"));
    keeper.give("title", text("Mi"));
    await answer({ kind: "saved", was: "1" });
    expect(sent.map(({ value, was }) => [value, was])).toEqual([
      ["M", "0"],
      ["Mi", "1"],
    ]);
  });
});

describe("what is not acknowledged stays", () => {
  it("in this browser until the server has it", async () => {
    const { keeper, stored, answer } = keeping();
    keeper.give("title", text("M"));
    expect(stored.at(-1)).toEqual(["title"]);
    await answer({ kind: "saved", was: "1" });
    expect(stored.at(-1)).toEqual([]);
  });

  it("is tried again, later each time, and never sooner than the server asks", async () => {
    const { keeper, sent, timers, told, answer } = keeping();
    keeper.give("title", text("M"));
    await answer({ kind: "away" });
    expect(told.at(-1)).toBe("away");
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([1_000]);
    timers[0]?.run();
    await answer({ kind: "away", retryAfterSeconds: 20 });
    expect(timers.at(-1)?.milliseconds).toBe(20_000);
    timers.at(-1)?.run();
    await answer({ kind: "saved", was: "1" });
    expect(sent).toHaveLength(3);
    expect(told.at(-1)).toBe("saved");
  });

  it("after a lost session, and nothing more is sent", async () => {
    const { keeper, sent, stored, told, answer } = keeping();
    keeper.give("title", text("M"));
    await answer({ kind: "signed-out" });
    keeper.give("kind", text("outdoor"));
    await settled();
    expect(sent).toHaveLength(1);
    expect(told.at(-1)).toBe("signed-out");
    expect(stored.at(-1)).toEqual(["title", "kind"]);
    expect(await keeper.flush()).toBe("signed-out");
  });
});

describe("two answers to one question", () => {
  it("are asked about, while others go on", async () => {
    const { keeper, sent, conflicts, told, answer } = keeping({ title: "0" });
    keeper.give("title", text("mine"));
    keeper.give("kind", text("outdoor"));
    await answer({ kind: "conflict", theirs: { ...text("theirs"), was: "9" } });
    expect(conflicts).toEqual(["title"]);
    await answer({ kind: "saved", was: "1" });
    expect(told.at(-1)).toBe("conflict");
    keeper.decide("title", "9", "yours");
    expect(sent.at(-1)).toMatchObject({ set: "title", value: "mine", was: "9" });
  });

  it("theirs stays without being sent", async () => {
    const { keeper, sent, told, answer } = keeping();
    keeper.give("title", text("mine"));
    await answer({ kind: "conflict", theirs: { ...text("theirs"), was: "9" } });
    keeper.decide("title", "9", "theirs");
    await settled();
    expect(sent).toHaveLength(1);
    expect(keeper.was("title")).toBe("9");
    expect(told.at(-1)).toBe("saved");
  });
});

describe("what stands on the server is another's", () => {
  it("is taken over where this page had changed nothing", async () => {
    const { keeper, adopted, sent, answer } = keeping({ title: "0" });
    keeper.give("title", text("as it was"));
    await answer({ kind: "saved", was: "9", stands: text("theirs") });
    expect(adopted).toEqual(["theirs"]);
    expect(sent).toHaveLength(1);
  });

  it("may be our own, where an answer to what was sent before was lost", async () => {
    const { keeper, adopted, sent, timers, answer } = keeping({ title: "0" });
    keeper.give("title", text("new"));
    await answer({ kind: "away" });
    keeper.give("title", text("as it was"), 600);
    timers.at(-1)?.run();
    await answer({ kind: "saved", was: "1", stands: text("new") });
    expect(sent.at(-1)).toMatchObject({ value: "as it was", was: "1" });
    expect(adopted).toEqual([]);
  });
});

it("sends what is decided at the very moment at which a flush ends", async () => {
  const { keeper, sent, answer } = keeping({ title: "0" });
  keeper.give("title", text("mine"));
  await answer({ kind: "conflict", theirs: { ...text("theirs"), was: "9" } });
  void keeper.flush();
  keeper.decide("title", "9", "yours");
  await settled();
  expect(sent.at(-1)).toMatchObject({ value: "mine", was: "9" });
});

it("what the server refuses is said, and not tried again", async () => {
  const { keeper, refusals, sent, answer } = keeping();
  keeper.give("title", text("M"));
  await answer({ kind: "refused", message: "Too long." });
  expect(refusals).toEqual(["Too long."]);
  expect(keeper.pending().size).toBe(0);
  expect(await keeper.flush()).toBe("saved");
  expect(sent).toHaveLength(1);
});
