import { moveThings, removeThings, renameKey } from "@boardwalk/engine/editing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { festival } from "./festival.fixture.ts";
import { nameOf } from "./name-of.fixture.ts";
import { FakeServer } from "./server.fixture.ts";
import { settled, Visit } from "./visit.fixture.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("others", () => {
  it("takes over what they do, and paints nothing that they left alone", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const tomasz = new Visit(server, "Tomasz");
    tomasz.set("crew", "allowBack", false);
    await settled(3_000);
    expect(olivia.state.definition).toEqual(tomasz.state.definition);
    expect(olivia.state.definition.steps[0]).toBe(server.log[0]?.before.steps[0]);
  });

  it("lets an edit follow what was renamed and moved meanwhile", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const tomasz = new Visit(server, "Tomasz");
    tomasz.store.edit(renameKey(tomasz.state.definition, "basics.stage", "boards"));
    await settled();
    olivia.store.select(["basics.stage.open"]);
    olivia.set("basics.stage.open", "label", "Open air");
    olivia.store.edit(
      moveThings(olivia.state.definition, ["basics.stage.covered"], { within: "basics.power", behind: null }),
    );
    await settled();
    expect(olivia.state.conflict).toBeNull();
    expect(olivia.state.definition).toEqual(server.definition);
    expect(olivia.state.selection).toEqual(["basics.boards.open"]);
    expect(server.definition.steps[0]?.sets.map(({ options }) => options.map(({ label }) => label))).toEqual([
      ["Open air"],
      ["Covered", "Open", "Covered"],
    ]);
  });

  it.each(["mine", "theirs"] as const)("asks where both wrote one field, and %s holds", async (how) => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const tomasz = new Visit(server, "Tomasz");
    tomasz.set("basics", "name", "By Tomasz");
    await settled(500);
    olivia.set("basics", "name", "By Olivia");
    olivia.set("crew", "allowBack", false);
    await settled();
    expect(olivia.state).toMatchObject({
      conflict: { values: { mine: "By Olivia", theirs: "By Tomasz" }, by: "Tomasz", canKeepMine: true },
      saving: { kind: "asking" },
    });
    expect(olivia.kept).toHaveLength(2);
    olivia.store.settle(how);
    await settled();
    expect(nameOf(server)).toBe(how === "mine" ? "By Olivia" : "By Tomasz");
    expect(olivia.state).toMatchObject({ conflict: null, saving: { kind: "saved" } });
    expect(olivia.state.definition).toEqual(server.definition);
    expect(server.definition.steps[1]?.allowBack).toBe(false);
  });

  it("does not throw away unseen what somebody changed in a thing that is removed", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const tomasz = new Visit(server, "Tomasz");
    tomasz.set("basics.stage.open", "label", "Open air");
    await settled(500);
    olivia.store.edit(removeThings(olivia.state.definition, ["basics.stage"]));
    await settled();
    expect(olivia.state.conflict).toMatchObject({ canKeepMine: true });
    expect(server.definition.steps[0]?.sets).toHaveLength(2);
    olivia.store.settle("mine");
    await settled();
    expect(server.definition.steps[0]?.sets).toHaveLength(1);
  });

  it("loads the draft afresh where it cannot be told what happened, and does its own once more upon it", async () => {
    const server = new FakeServer(festival());
    const olivia = new Visit(server, "Olivia");
    const tomasz = new Visit(server, "Tomasz");
    tomasz.set("crew", "name", "People");
    await settled(500);
    server.tellsNothingOfOthers = true;
    olivia.set("basics", "allowBack", false);
    await settled();
    expect(olivia.state.definition).toEqual(server.definition);
    expect(olivia.state.saving.kind).toBe("saved");
  });
});
