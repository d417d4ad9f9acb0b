import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NoReply } from "./edit-transport.ts";
import { festival } from "./festival.fixture.ts";
import { nameOf } from "./name-of.fixture.ts";
import { FakeServer } from "./server.fixture.ts";
import { settled, Visit } from "./visit.fixture.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const OFFLINE: NoReply = { kind: "away", why: "offline" };

describe("saving", () => {
  it("sends what is typed as one edit, after a pause and within a second", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    olivia.type("basics", "name", "The");
    expect(olivia.state).toMatchObject({ saving: { kind: "saving" }, history: { undo: "Renamed Basics to The" } });
    expect(nameOf(olivia.state)).toBe("The");
    await settled(390);
    expect(server.log).toEqual([]);
    olivia.set("basics", "name", "The basics");
    await settled(330);
    expect(server.log).toHaveLength(1);
    expect(nameOf(server)).toBe("The basics");
    expect(olivia.state.saving).toEqual({ kind: "saved", at: Date.now() - 20 });
    expect(olivia.kept).toEqual([]);
  });

  it("sends at once what is no typing, and what was typed before it", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    olivia.type("basics", "name", "First");
    olivia.set("basics", "allowBack", false);
    await settled();
    expect(server.log.map(({ command }) => "field" in command && command.field)).toEqual(["name", "allowBack"]);
    expect(olivia.state.revision).toBe(2);
  });

  it("sends nothing for what was put back by hand", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const before = olivia.state.definition;
    olivia.set("basics", "name", "Basics!");
    olivia.set("basics", "name", nameOf({ definition: before }) ?? "");
    await settled(1_000);
    expect(olivia.state.definition).toBe(before);
    expect(server.log).toEqual([]);
  });

  it("refuses what cannot be and keeps nothing of it", () => {
    const olivia = new Visit(new FakeServer(festival()), "Olivia");
    const before = olivia.state;
    const refusal = olivia.store.edit({ name: "change-field", at: "basics", field: "name", before: "", after: 7 });
    expect(refusal).not.toBeNull();
    expect(olivia.state).toBe(before);
  });

  it("does once what was done ten times a second on a line that loses answers", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    for (let turn = 0; turn < 20; turn++) {
      server.mood = turn % 3 === 0 ? "lost" : turn % 3 === 1 ? OFFLINE : null;
      olivia.set("basics", "allowBack", turn % 2 === 1);
      olivia.set("crew", "name", `Crew ${turn}`);
      await settled(100);
      if (olivia.state.saving.kind === "saved") expect(server.definition).toEqual(olivia.state.definition);
    }
    server.mood = null;
    await settled(40_000);
    expect(olivia.state.saving.kind).toBe("saved");
    expect(server.definition).toEqual(olivia.state.definition);
    expect(nameOf(server, "crew")).toBe("Crew 19");
    expect(new Set(server.log.map(({ id }) => id)).size).toBe(server.log.length);
  });

  it("says that nobody answers, and goes on by itself", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    server.mood = OFFLINE;
    olivia.set("basics", "allowBack", false);
    await settled();
    expect(olivia.state.saving).toEqual({ kind: "away", why: "offline" });
    expect(olivia.kept).toHaveLength(1);
    server.mood = null;
    olivia.store.nudge();
    await settled();
    expect(olivia.state.saving.kind).toBe("saved");
  });

  it("keeps everything of whoever is signed out, and saves it once they are in again", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    server.mood = { kind: "signed-out" };
    olivia.set("basics", "allowBack", false);
    await settled();
    olivia.set("crew", "allowBack", false);
    await settled(10_000);
    expect(olivia.state.saving).toEqual({ kind: "signed-out" });
    expect(olivia.kept).toHaveLength(2);
    server.mood = null;
    await settled(3_000);
    expect(olivia.state.saving.kind).toBe("saved");
    expect(server.log).toHaveLength(2);
  });

  it.each([{ kind: "signed-out" }, { kind: "gone" }] as const)(
    "keeps what is typed on where an answer got lost and then nobody was let in: $kind",
    async (turnedAway) => {
      const server = new FakeServer(festival());
      const olivia = new Visit(server, "Olivia");
      server.mood = "lost";
      olivia.type("basics", "name", "First");
      await settled(500);
      expect(nameOf(server)).toBe("First");
      server.mood = turnedAway;
      await settled(2_000);
      olivia.set("basics", "name", "First things");
      await settled(1_000);
      server.mood = null;
      await settled(5_000);
      expect(olivia.state.saving.kind).toBe("saved");
      expect(nameOf(server)).toBe("First things");
      expect(nameOf(olivia.state)).toBe("First things");
    },
  );
});
