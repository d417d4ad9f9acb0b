import { newOption, removeThings, renameKey } from "@boardwalk/engine/editing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { festival } from "./festival.fixture.ts";
import { nameOf } from "./name-of.fixture.ts";
import { FakeServer } from "./server.fixture.ts";
import { settled, Visit } from "./visit.fixture.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("back and forward", () => {
  it("takes back at once what has not left, and does it again", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const before = olivia.state.definition;
    olivia.type("basics", "name", "Typed");
    olivia.store.undo();
    expect(olivia.state.definition).toBe(before);
    expect(olivia.state.history).toEqual({ undo: null, redo: "Renamed Basics to Typed" });
    await settled(1_000);
    expect(server.log).toEqual([]);
    olivia.store.redo();
    await settled();
    expect(nameOf(server)).toBe("Typed");
  });

  it("goes back step by step through what is saved, and forward again, without waiting", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const states = [olivia.state.definition];
    for (const name of ["One", "Two", "Three"]) {
      olivia.set("basics", "name", name);
      await settled(500);
      states.push(olivia.state.definition);
    }
    olivia.store.undo();
    olivia.store.undo();
    expect(nameOf(olivia.state)).toBe("One");
    await settled();
    expect(server.definition).toEqual(states[1]);
    olivia.store.redo();
    expect(nameOf(olivia.state)).toBe("Two");
    await settled();
    expect(server.definition).toEqual(states[2]);
    expect(olivia.state.history).toEqual({ undo: "Renamed One to Two", redo: "Renamed Two to Three" });
  });

  it("goes on back after a reload", async () => {
    const server = new FakeServer(festival());
    const first = new Visit(server, "Olivia");
    first.set("basics", "name", "One");
    await settled(500);
    first.leave();
    const again = new Visit(server, "Olivia");
    await settled();
    again.store.undo();
    again.set("crew", "name", "Typed before it was answered");
    await settled(1_000);
    expect(nameOf(server)).toBe("Basics");
    expect(nameOf(server, "crew")).toBe("Typed before it was answered");
    expect(again.state.definition).toEqual(server.definition);
  });

  it("keeps to one's own, and asks where another has gone on with it", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const tomasz = new Visit(server, "Tomasz");
    olivia.set("crew", "name", "People");
    await settled(500);
    olivia.set("basics", "name", "By Olivia");
    await settled(3_000);
    tomasz.set("basics", "name", "By Tomasz");
    await settled(500);
    olivia.store.undo();
    await settled();
    expect(olivia.state.conflict).not.toBeNull();
    olivia.store.settle("theirs");
    await settled();
    olivia.store.undo();
    await settled();
    expect(nameOf(server)).toBe("By Tomasz");
    expect(nameOf(server, "crew")).toBe("Crew");
    expect(olivia.state.definition).toEqual(server.definition);
  });

  it("follows what is selected through its own steps", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    olivia.store.edit(newOption(olivia.state.definition, { within: "basics.stage", behind: null }));
    olivia.store.edit(renameKey(olivia.state.definition, "basics.stage.open", "air"));
    olivia.store.select(["basics.stage.air"]);
    await settled();
    olivia.store.undo();
    expect(olivia.state.selection).toEqual(["basics.stage.open"]);
    olivia.store.edit(removeThings(olivia.state.definition, ["basics.stage.open"]));
    expect(olivia.state.selection).toEqual(["basics.stage"]);
  });
});
