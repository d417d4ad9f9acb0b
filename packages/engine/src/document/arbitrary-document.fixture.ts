import fc from "fast-check";

const keys = fc.constantFrom("a", "b_2", "first_name", "z9");
const text = (most: number, least = 0) =>
  fc.oneof(
    fc.string({ unit: "binary", minLength: least, maxLength: Math.min(most, 12) }),
    fc.constant("😀".repeat(most)),
  );
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const count = (from: number) => fc.integer({ min: from, max: 2 ** 40 });
const stepKey = keys;
const optionKey = fc.tuple(keys, keys, keys).map((parts) => parts.join("."));
const targetKey = fc.oneof(
  optionKey,
  fc.tuple(keys, keys).map((parts) => parts.join(".")),
);
const day = fc.constantFrom("today", "today+30d", "today-9999999d", "2027-06-19", "2024-02-29", "2027-12-31");
const json = fc.jsonValue({ maxDepth: 3 });

function object(needed: Record<string, fc.Arbitrary<unknown>>, others: Record<string, fc.Arbitrary<unknown>> = {}) {
  return fc.record({ ...needed, ...others }, { requiredKeys: Object.keys(needed), noNullPrototype: true });
}

const option = object(
  { key: keys, label: text(200, 1) },
  {
    value: text(255),
    description: orNull(text(5_000)),
    icon: orNull(text(5_000)),
    image: orNull(text(20)),
    inputPlaceholder: orNull(text(20)),
    price: fc.constantFrom("0", "12.5", "99999999.99"),
    default: fc.boolean(),
    disabled: fc.boolean(),
    recommended: fc.boolean(),
    requiresInput: fc.boolean(),
    metadata: fc.dictionary(fc.string(), json, { maxKeys: 3, noNullPrototype: true }),
    active: fc.boolean(),
  },
);

const setTexts = {
  name: text(100),
  title: orNull(text(200)),
  description: orNull(text(20)),
  help: orNull(text(20)),
  required: fc.boolean(),
  active: fc.boolean(),
  min: count(0),
  max: orNull(count(0)),
};

const plainTextRules = {
  minLength: count(0),
  maxLength: count(0),
  pattern: text(20),
  format: fc.constantFrom("email", "url", "phone", "number"),
  multiline: fc.boolean(),
  sensitive: fc.boolean(),
};
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const textRules = fc.oneof(
  object({}, plainTextRules),
  object({ format: fc.constant("number") }, { minLength: count(0), min: finite, max: finite }),
);
const accept = fc.array(fc.constantFrom(".pdf", ".tar.gz", "image/*", "application/vnd.a-b+json"), { maxLength: 3 });

function setOf(type: string, rules: fc.Arbitrary<unknown>, options: fc.Arbitrary<unknown>) {
  return object({ key: keys, type: fc.constant(type) }, { ...setTexts, rules, options });
}

const none = fc.constant([]);
const options = fc.array(option, { maxLength: 3 });
const choiceRules = object({}, { sensitive: fc.boolean() });
const set = fc.oneof(
  setOf("SINGLE", choiceRules, options),
  setOf("MULTIPLE", choiceRules, options),
  setOf("TEXT_INPUT", textRules, none),
  setOf("DATE_PICKER", object({}, { min: day, max: day }), none),
  setOf("FILE_UPLOAD", object({}, { accept, maxBytes: count(0), maxFiles: count(1) }), none),
);

const step = object(
  { key: stepKey },
  {
    name: text(100),
    title: orNull(text(200)),
    description: orNull(text(20)),
    help: orNull(text(20)),
    icon: orNull(text(20)),
    required: fc.boolean(),
    allowBack: fc.boolean(),
    showProgress: fc.boolean(),
    autoAdvance: fc.boolean(),
    active: fc.boolean(),
    sets: fc.array(set, { maxLength: 3 }),
  },
);

const rule = object(
  { from: stepKey, to: stepKey, type: fc.constantFrom("REQUIRED", "CONDITIONAL", "OPTIONAL") },
  {
    name: orNull(text(100)),
    description: orNull(text(20)),
    option: orNull(optionKey),
    when: orNull(text(6_000)),
    priority: fc.maxSafeInteger(),
    active: fc.boolean(),
  },
);

const dependency = fc.oneof(
  object({ target: targetKey, on: optionKey, type: fc.constantFrom("SHOW_IF", "HIDE_IF", "REQUIRE_IF") }),
  object({ target: optionKey, on: optionKey, type: fc.constant("DISABLE_IF") }),
);

const settings = object(
  {},
  {
    allowSaveProgress: fc.boolean(),
    allowTemplates: fc.boolean(),
    requireLogin: fc.boolean(),
    isPublic: fc.boolean(),
    isFeatured: fc.boolean(),
    maxSteps: orNull(count(1)),
    estimatedMinutes: orNull(count(1)),
    currency: orNull(fc.constantFrom("EUR", "CHF")),
    timezone: fc.constantFrom("UTC", "Europe/Lisbon", "America/Argentina/Buenos_Aires", "Etc/GMT+5"),
    inactivityMinutes: count(1),
  },
);

/** Right documents, written down independently of the tables by which they are read. */
export const arbitraryDocument = object(
  {
    format: fc.constant("boardwalk.wizard/1"),
    key: fc.constantFrom("a", "plan-a-festival", "b2-3"),
    name: text(200, 1),
    steps: fc.array(step, { maxLength: 3 }),
  },
  {
    description: orNull(text(20)),
    category: orNull(text(100)),
    icon: orNull(text(100)),
    color: orNull(fc.constantFrom("#0f766e", "#FFFFFF")),
    bannerImage: orNull(text(255)),
    settings,
    flow: fc.array(rule, { maxLength: 3 }),
    dependencies: fc.array(dependency, { maxLength: 3 }),
  },
);
