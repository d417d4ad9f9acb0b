import { renameKey } from "@boardwalk/engine/editing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NoReply } from "./edit-transport.ts";
import { festival } from "./festival.fixture.ts";
import type { KeptEdits } from "./kept-edits.ts";
import { nameOf } from "./name-of.fixture.ts";
import { FakeServer } from "./server.fixture.ts";
import { settled, Visit } from "./visit.fixture.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const OFFLINE: NoReply = { kind: "away", why: "offline" };

describe("what is left behind", () => {
  it("is offered after the browser was killed, and put upon what others did meanwhile", async () => {
    const server = new FakeServer(festival());
    const browser = new Map<string, KeptEdits>();
    const killed = new Visit(server, "Olivia", { browser });
    server.mood = OFFLINE;
    killed.set("basics.stage", "required", false);
    killed.type("crew", "name", "People");
    await settled(2_000);
    killed.kill();
    server.mood = null;
    const tomasz = new Visit(server, "Tomasz");
    tomasz.store.edit(renameKey(tomasz.state.definition, "basics.stage", "boards"));
    await settled();
    const olivia = new Visit(server, "Olivia", { browser });
    await settled(3_000);
    expect(olivia.state.leftBehind?.words).toHaveLength(1);
    server.mood = OFFLINE;
    expect(await olivia.store.bringBack()).toBe(false);
    expect(olivia.state.leftBehind?.words).toHaveLength(1);
    server.mood = null;
    expect(await olivia.store.bringBack()).toBe(true);
    await settled();
    expect(olivia.state).toMatchObject({ leftBehind: null, saving: { kind: "saved" } });
    expect(server.definition.steps[0]?.sets[0]).toMatchObject({ key: "boards", required: false });
    expect(nameOf(server, "crew")).toBe("People");
    expect(browser.size).toBe(0);
  });

  it("is not offered where it had arrived after all", async () => {
    const server = new FakeServer(festival());
    const browser = new Map<string, KeptEdits>();
    const killed = new Visit(server, "Olivia", { browser });
    server.mood = "lost";
    killed.set("basics", "allowBack", false);
    await settled();
    killed.kill();
    server.mood = null;
    const olivia = new Visit(server, "Olivia", { browser });
    await settled();
    expect(olivia.state.leftBehind).toBeNull();
    expect(server.log).toHaveLength(1);
  });

  it("is offered to whoever was signed out, left, and signed in again", async () => {
    const server = new FakeServer(festival());
    const browser = new Map<string, KeptEdits>();
    const before = new Visit(server, "Olivia", { browser });
    server.mood = { kind: "signed-out" };
    before.set("basics", "allowBack", false);
    await settled();
    await before.store.flush();
    before.kill();
    server.mood = null;
    const olivia = new Visit(server, "Olivia", { browser });
    await settled(3_000);
    expect(server.log).toEqual([]);
    expect(olivia.state.leftBehind?.words).toHaveLength(1);
    olivia.store.forgetLeftBehind();
    expect(olivia.state.leftBehind).toBeNull();
    expect(browser.size).toBe(0);
  });
});
