import { compile, evaluate, parse } from "@boardwalk/engine";
import { describe, expect, it } from "vitest";
import { leadsElsewhere } from "./leads-elsewhere.ts";

const parsed = parse({
  format: "boardwalk.wizard/1",
  key: "crew",
  name: "Crew",
  steps: [{ key: "who" }, { key: "oath", allowBack: false }, { key: "review" }],
});
if (!parsed.ok) throw new Error("The wizard of this test does not parse.");
const { definition } = parsed;
const program = compile(definition);

function ask(step: string, submitted: string[], state: "open" | "paused" | "abandoned" | "completed" = "open") {
  // Only the definition of the version is looked at.
  const version = Object.assign(Object.create(null), { definition });
  return leadsElsewhere({ token: "t", state, version }, evaluate(program, { submitted }), step);
}

describe("the page of a step", () => {
  it("is shown where the walk stands, and where it may go back to", () => {
    expect(ask("who", [])).toBeNull();
    expect(ask("who", ["who"])).toBeNull();
  });

  it.each(["oath", "nowhere", "constructor"])("leads to where the walk goes on instead of to %s", (step) => {
    expect(ask(step, [])).toBe("/walk/t/who");
  });

  it("is closed behind whoever passed it, where the step says so", () => {
    expect(ask("oath", ["who"])).toBeNull();
    expect(ask("oath", ["who", "oath"])).toBe("/walk/t/step-review");
  });

  it("leads to the check of the answers once nothing is left to do", () => {
    expect(ask("oath", ["who", "oath", "review"])).toBe("/walk/t/review");
  });

  it("leads to where a paused walk is taken up, and to what follows one that is handed in", () => {
    expect(ask("who", [], "paused")).toBe("/walk/t/later");
    expect(ask("who", ["who", "oath", "review"], "completed")).toBe("/walk/t/done");
  });
});
