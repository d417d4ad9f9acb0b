import { describe, expect, it } from "vitest";
import { changed } from "./changed.fixture.ts";
import { fullDocument } from "./full-document.fixture.ts";
import { parse } from "./parse.ts";

const OPTION = "steps.0.sets.0.options.0";
const TEXT = "steps.0.sets.1.rules";
const DATE = "steps.0.sets.2.rules";
const FILE = "steps.0.sets.3.rules";
const long = (length: number) => "😀".repeat(length);

function errorsOf(document: unknown) {
  const parsed = parse(document);
  return parsed.ok ? [] : parsed.errors;
}

function definitionOf(document: unknown) {
  const parsed = parse(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.definition;
}

describe("parse fills in what is left out", () => {
  it("of a wizard, of its settings, of a step", () => {
    const document = { format: "boardwalk.wizard/1", key: "a", name: "A", steps: [{ key: "one" }] };
    expect(definitionOf(document)).toStrictEqual({
      ...document,
      description: null,
      category: null,
      icon: null,
      color: null,
      bannerImage: null,
      settings: {
        allowSaveProgress: true,
        allowTemplates: true,
        requireLogin: true,
        isPublic: true,
        isFeatured: false,
        maxSteps: null,
        estimatedMinutes: null,
        currency: null,
        timezone: "UTC",
        inactivityMinutes: 1440,
      },
      steps: [
        {
          key: "one",
          name: "one",
          title: null,
          description: null,
          help: null,
          icon: null,
          required: true,
          allowBack: true,
          showProgress: true,
          autoAdvance: false,
          active: true,
          sets: [],
        },
      ],
      flow: [],
      dependencies: [],
    });
  });

  it("of a set and of an option", () => {
    const set = { key: "kind", type: "SINGLE", options: [{ key: "tent", label: "A tent" }] };
    const definition = definitionOf(changed(fullDocument(), "steps.0.sets", [set]));
    expect(definition.steps[0]?.sets).toStrictEqual([
      {
        key: "kind",
        type: "SINGLE",
        name: "kind",
        title: null,
        description: null,
        help: null,
        required: true,
        active: true,
        min: 0,
        max: null,
        rules: {},
        options: [
          {
            key: "tent",
            label: "A tent",
            value: "tent",
            description: null,
            icon: null,
            image: null,
            inputPlaceholder: null,
            price: "0.00",
            default: false,
            disabled: false,
            recommended: false,
            requiresInput: false,
            metadata: {},
            active: true,
          },
        ],
      },
    ]);
  });

  it("of a rule", () => {
    const rule = { from: "a", to: "b", type: "REQUIRED" };
    expect(definitionOf(changed(fullDocument(), "flow", [rule])).flow).toStrictEqual([
      { ...rule, name: null, description: null, option: null, when: null, priority: 0, active: true },
    ]);
  });

  it("and keeps what is there", () => {
    expect(definitionOf(fullDocument())).toMatchObject(Object(fullDocument()));
  });
});

describe("parse asks for", () => {
  it.each([
    ...["format", "key", "name", "steps", "steps.0.key", "steps.0.sets.0.key", "steps.0.sets.0.type"],
    ...[`${OPTION}.key`, `${OPTION}.label`, "flow.0.from", "flow.0.to", "flow.0.type"],
    ...["dependencies.0.target", "dependencies.0.on", "dependencies.0.type"],
  ])("%s", (path) => {
    const errors = errorsOf(changed(fullDocument(), path, undefined));
    expect(errors).toEqual([{ path: shownPath(path), message: expect.stringContaining("is missing") }]);
  });
});

/** For each field: what is just allowed, and what is just not. */
const edges: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
  ["format", ["boardwalk.wizard/1"], ["boardwalk.wizard/2", null]],
  ["key", ["a", "a1-b2", "a".repeat(100)], ["", "A", "1a", "a-", "-a", "a--b", "a_b", "a".repeat(101), null]],
  ["name", ["x", long(200)], ["", long(201), null, 5]],
  ["description", [null, "", long(5_000)], [long(5_001), 5]],
  ["category", [null, "", long(100)], [long(101), []]],
  ["icon", [null, long(100)], [long(101), true]],
  ["color", [null, "#0f766e", "#ABCDEF"], ["0f766e", "#fff", "#0f766e0", "#0f766g", "#0f766e\n"]],
  ["bannerImage", [null, long(255)], [long(256), {}]],
  ["settings", [{}], [null, [], "x"]],
  ["settings.isPublic", [true, false], [null, 0, "true"]],
  ["settings.maxSteps", [null, 1, 2 ** 53 - 1], [0, -1, 1.5, 2 ** 53, "5", Number.NaN]],
  ["settings.estimatedMinutes", [null, 1], [0, 1.5]],
  ["settings.inactivityMinutes", [1], [0, null]],
  ["settings.currency", [null, "EUR"], ["eur", "EU", "EURO", ""]],
  [
    "settings.timezone",
    ["UTC", "Etc/GMT+5", `A${"b".repeat(63)}`],
    ["", "/UTC", "UTC/", "Eu rope", `A${"b".repeat(64)}`],
  ],
  ["steps", [[]], [null, {}]],
  ["steps.0", [{ key: "a" }], [null, [], "a"]],
  ["steps.0.key", ["a", `a${"_".repeat(99)}`], ["", "A", "_a", "1a", "a-b", "a.b", `a${"_".repeat(100)}`, "é"]],
  ["steps.0.name", ["", long(100)], [long(101), null]],
  ["steps.0.title", [null, long(200)], [long(201)]],
  ["steps.0.help", [null, long(5_000)], [long(5_001)]],
  ["steps.0.icon", [null, long(5_000)], [long(5_001)]],
  ["steps.0.required", [true], ["yes"]],
  ["steps.0.sets.0.type", ["SINGLE", "MULTIPLE"], ["single", "TEXT", null, "__proto__", "constructor"]],
  ["steps.0.sets.0.name", [long(100)], [long(101), null]],
  ["steps.0.sets.0.title", [null, long(200)], [long(201)]],
  ["steps.0.sets.0.min", [0, 3], [-1, 0.5, null]],
  ["steps.0.sets.0.max", [null, 0], [-1, 0.5, "1"]],
  ["steps.0.sets.0.rules", [{}, { sensitive: true }], [null, { minLength: 1 }, { sensitive: 1 }]],
  ["steps.0.sets.1.options", [[]], [null, [{ key: "a", label: "A" }]]],
  [`${OPTION}.label`, ["x", long(200)], ["", long(201), null]],
  [`${OPTION}.value`, ["", long(255)], [long(256), null]],
  [`${OPTION}.image`, [null, long(5_000)], [long(5_001)]],
  [`${OPTION}.price`, ["0", "1.5", "12345678.99"], ["", "-1", "1.", ".5", "1.555", "123456789", "1,5", 5, null]],
  [`${OPTION}.default`, [false], [null, 1]],
  [`${OPTION}.metadata`, [{}, { a: [1, null, "x", { b: true }] }], [null, [], "x"]],
  [`${TEXT}.minLength`, [0], [-1, 0.5, null]],
  [`${TEXT}.pattern`, ["", "(", long(5_000)], [long(5_001), null]],
  [`${TEXT}.format`, ["number"], ["date", "email", null]],
  [`${TEXT}.min`, [-1.5, 1e300], [null, "1", Number.POSITIVE_INFINITY]],
  [TEXT, [{}, { format: "number", min: 1 }], [{ min: 1 }, { max: 1 }, { format: "email", max: 1 }, { accept: [] }]],
  [`${DATE}.min`, ["today", "today+0d", "today-9999999d", "2000-02-29"], ["Today", "today+d", "today+10000000d", null]],
  [`${DATE}.max`, ["2027-12-31", "2027-04-30"], ["2027-04-31", "1900-02-29", "2027-13-01", "2027-01-00", "27-1-1"]],
  [
    `${FILE}.accept`,
    [[], [".pdf", ".tar.gz", "image/*", "a/b"]],
    [["pdf"], ["."], ["*/*"], ["image/"], [null], ".pdf"],
  ],
  [`${FILE}.maxBytes`, [0], [-1, 0.5]],
  [`${FILE}.maxFiles`, [1], [0, 1.5]],
  ["flow.0.from", ["a", "unknown"], ["a.b", "", null]],
  ["flow.0.to", ["a"], ["a.b.c"]],
  ["flow.0.type", ["REQUIRED", "OPTIONAL"], ["required", "SHOW_IF"]],
  ["flow.0.name", [null, long(100)], [long(101)]],
  ["flow.0.option", [null, "a.b.c"], ["a", "a.b", "a.b.c.d", "a..c", ""]],
  ["flow.0.when", [null, "", long(20_000)], [true]],
  ["flow.0.priority", [0, -(2 ** 53 - 1)], [1.5, 2 ** 53, null, "1"]],
  ["dependencies.0.target", ["a.b", "a.b.c"], ["a", "a.b.c.d", null]],
  ["dependencies.0.on", ["a.b.c"], ["a.b", "a"]],
  ["dependencies.0.type", ["HIDE_IF", "REQUIRE_IF"], ["DISABLE_IF", "REQUIRED"]],
  ["dependencies.0", [{ target: "a.b.c", on: "a.b.c", type: "DISABLE_IF" }], [null]],
];

describe.each(edges)("parse at %s", (path, allowed, refused) => {
  it.each(allowed.map((value) => [brief(value), value]))("allows %s", (_, value) => {
    expect(errorsOf(changed(fullDocument(), path, value))).toEqual([]);
  });

  it.each(refused.map((value) => [brief(value), value]))("refuses %s", (_, value) => {
    const errors = errorsOf(changed(fullDocument(), path, value));
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(within(error.path, path), error.path).toBe(true);
  });
});

describe("parse takes away nothing that it does not know", () => {
  it.each(["", "settings", "steps.0", "steps.0.sets.0", "steps.0.sets.0.rules", OPTION, "flow.0", "dependencies.0"])(
    "but refuses an unknown field in %s",
    (path) => {
      const unknown = path === "" ? "surprise" : `${path}.surprise`;
      const errors = errorsOf(changed(fullDocument(), unknown, null));
      expect(errors).toEqual([{ path: shownPath(unknown), message: expect.stringContaining('"surprise" is unknown') }]);
    },
  );
});

function shownPath(path: string): string {
  return path.replace(/\.(\d+)/g, "[$1]");
}

/** Two fields that contradict each other are told at one of them. */
function within(path: string, asked: string): boolean {
  const parent = shownPath(asked).replace(/\.?\w+$/, "");
  return path.startsWith(shownPath(asked)) || path.startsWith(parent);
}

function brief(value: unknown): string {
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 10)}… (${text.length})` : text;
}
