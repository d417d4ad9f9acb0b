import { describe, expect, it } from "vitest";
import { check } from "./check/check.ts";
import { compileCondition } from "./condition/compile-condition.ts";
import { parse } from "./document/parse.ts";
import { guide } from "./guide.fixture.ts";
import { publishedSchema } from "./published-schema.fixture.ts";

const TYPES = ["text", "number", "list", "truth"] as const;
type Type = (typeof TYPES)[number];

const set = (_: string, key: string) => {
  const type = TYPES.find((one) => one === key);
  return type === undefined || type === "truth" ? null : { set: 0, type };
};
const compiles = (condition: string) => compileCondition(condition, { set }).ok;

describe("the guide's conditions", () => {
  it.each(guide.tableBelow("`when` is one line"))("know %s of %s", (what = "", type = "", of = "") => {
    const [written = ""] = guide.codeIn(what);
    if (written !== "answers.step.set") return expect(typeOf(written)).toBe(type);
    const rules = of.includes('`format: "number"`') ? { format: "number" } : {};
    for (const setType of typesIn(of)) expect(typesOfAnswer({ key: "set", type: setType, rules })).toEqual([type]);
  });

  it("know every type of set", () => {
    const named = guide.tableBelow("`when` is one line").flatMap(([, , of = ""]) => typesIn(of));
    const { enum: all = [] } = publishedSchema.parts.get("set")?.properties?.["type"] ?? {};
    expect(new Set(named)).toEqual(new Set(all));
  });

  it.each(operators())("compare with %s what the guide says, and nothing else", (operator, may) => {
    const most = operator.startsWith(".") || operator === "!" || operator === "has(…)" ? 1 : 2;
    const operands: Type[][] =
      most === 1 ? TYPES.map((type) => [type]) : TYPES.flatMap((one) => TYPES.map((other) => [one, other]));
    const accepted = operands.filter((types) => compiles(applied(operator, types)));
    expect(accepted.map(String).sort()).toEqual(may.map(String).sort());
  });

  it("have every sign of the language", () => {
    const signs = "== != < <= > >= in has(…) .size() .contains(…) .startsWith(…) .endsWith(…) && || !".split(" ");
    expect(operators().map(([operator]) => operator.replace('"…"', "…"))).toEqual(signs);
  });

  it("that come up often compile", () => {
    const [, block = ""] = /^Five that come up often:\n\n```\n(.*?)^```$/ms.exec(guide.text) ?? [];
    const lines = block.trim().split("\n");
    expect(lines).toHaveLength(5);
    const types = new Map<string, "list" | "number">([
      ["topics", "list"],
      ["guests", "number"],
    ]);
    const known = (_: string, key: string) => ({ set: 0, type: types.get(key) ?? ("text" as const) });
    for (const line of lines) expect(compileCondition(line, { set: known })).toMatchObject({ ok: true });
  });
});

/** Each operator with the types that it may stand with, as the guide has it. */
function operators(): [operator: string, may: readonly (readonly string[])[]][] {
  return guide
    .tableBelow("Texts stand in")
    .flatMap(([written = "", operands = ""]) =>
      guide.codeIn(written).map((operator): ReturnType<typeof operators>[number] => [operator, mayBe(operands)]),
    );
}

/** `two texts or two numbers`, `a text and a list`, `a text or a list`. */
function mayBe(words: string): string[][] {
  const twice = [...words.matchAll(/two (\w+)s\b/g)].map(([, type = ""]) => [type, type]);
  const [, one, other] = /an? (\w+) and an? (\w+)/.exec(words) ?? [];
  if (one && other) return [...twice, [one, other]];
  return [...twice, ...[...words.matchAll(/\ban? (\w+)/g)].map(([, type = ""]) => [type])];
}

const operand = (type: Type | undefined) => (type === "truth" ? "has(answers.step.text)" : `answers.step.${type}`);

function applied(operator: string, [one, other]: readonly Type[]): string {
  const [left, right] = [operand(one), operand(other)];
  if (operator === "has(…)") return `has(${left})`;
  const whole =
    operator === "!" ? `!${left}` : operator.startsWith(".") ? left + operator : `${left} ${operator} ${right}`;
  return operator === ".size()" ? `${whole} > 1` : whole;
}

function typeOf(written: string): string {
  return compiles(`${written} == 1`) ? "number" : compiles(`"a" in ${written}`) ? "list" : "text";
}

/** The types as which a condition may read the answers to a set. */
function typesOfAnswer(set: object): string[] {
  const probes = { text: 'answers.step.set == "a"', number: "answers.step.set == 1", list: '"a" in answers.step.set' };
  return Object.entries(probes).flatMap(([type, when]) => {
    const flow = [{ from: "step", to: "end", type: "CONDITIONAL", when }];
    const steps = [{ key: "step", sets: [set] }, { key: "end" }];
    const parsed = parse({ format: "boardwalk.wizard/1", key: "k", name: "K", steps, flow });
    if (!parsed.ok) throw new Error(`No wizard: ${JSON.stringify(parsed.errors)}`);
    return check(parsed.definition).some(({ code }) => code === "bad-condition") ? [] : [type];
  });
}

function typesIn(cell: string): string[] {
  return guide.codeIn(cell).filter((code) => /^[A-Z_]+$/.test(code));
}
