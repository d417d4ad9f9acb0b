import type {
  ChoiceRules,
  DateRules,
  Definition,
  FileRules,
  OptionDefinition,
  RuleDefinition,
  SetDefinition,
  Settings,
  StepDefinition,
  TextRules,
} from "../definition.ts";

/** What is said of something when a field that is true or false changes. */
export interface YesOrNo {
  readonly yes: string;
  readonly no: string;
}

// Taken from the definition's own types, so that a new field does not compile before it has words.
type WordsOf<T, Prefix extends string = ""> = {
  readonly [K in keyof T & string as `${Prefix}${K}`]-?: NonNullable<T[K]> extends boolean ? YesOrNo : string;
};

type FieldWords = WordsOf<Omit<Definition, "format" | "name" | "settings" | "steps" | "flow" | "dependencies">> &
  WordsOf<Settings> &
  WordsOf<Omit<StepDefinition, "key" | "name" | "sets">> &
  WordsOf<Omit<SetDefinition, "key" | "name" | "rules" | "options">> &
  WordsOf<ChoiceRules & TextRules & FileRules & DateBounds, "rules."> &
  WordsOf<Omit<OptionDefinition, "key" | "label">> &
  WordsOf<Omit<RuleDefinition, "from" | "to" | "when">>;

/** The bounds of days have the names of those of numbers, and so the same words. */
type DateBounds = Omit<DateRules, keyof TextRules>;

const words: FieldWords = {
  key: "key",
  name: "name",
  title: "title",
  description: "description",
  help: "help text",
  category: "category",
  icon: "icon",
  color: "colour",
  image: "image",
  bannerImage: "banner image",
  type: "type",
  value: "value",
  price: "price",
  metadata: "metadata",
  option: "option",
  priority: "priority",
  inputPlaceholder: "placeholder of the text",
  min: "smallest number of choices",
  max: "largest number of choices",
  active: { yes: "is active again", no: "is no longer active" },
  required: { yes: "is now required", no: "is no longer required" },
  disabled: { yes: "is now disabled", no: "is no longer disabled" },
  recommended: { yes: "is now recommended", no: "is no longer recommended" },
  default: { yes: "is now what a form starts with", no: "is no longer what a form starts with" },
  requiresInput: { yes: "now asks for a text", no: "no longer asks for a text" },
  allowBack: { yes: "can be gone back to", no: "can no longer be gone back to" },
  showProgress: { yes: "now shows the progress", no: "no longer shows the progress" },
  autoAdvance: { yes: "now goes on by itself", no: "no longer goes on by itself" },
  "rules.sensitive": { yes: "now has its answers stored encrypted", no: "no longer has its answers stored encrypted" },
  "rules.multiline": { yes: "now takes several lines", no: "now takes a single line" },
  "rules.minLength": "smallest length",
  "rules.maxLength": "largest length",
  "rules.pattern": "pattern",
  "rules.format": "format",
  "rules.min": "lower bound",
  "rules.max": "upper bound",
  "rules.accept": "list of accepted files",
  "rules.maxBytes": "largest size of a file in bytes",
  "rules.maxFiles": "largest number of files",
  allowSaveProgress: { yes: "now keeps the progress of a walk", no: "no longer keeps the progress of a walk" },
  allowTemplates: {
    yes: "now lets people save walks and start others from them",
    no: "no longer lets people save walks and start others from them",
  },
  requireLogin: { yes: "now asks for a sign-in", no: "no longer asks for a sign-in" },
  isPublic: { yes: "is now public", no: "is no longer public" },
  isFeatured: { yes: "is now featured", no: "is no longer featured" },
  maxSteps: "largest number of steps",
  estimatedMinutes: "estimated time in minutes",
  currency: "currency",
  timezone: "time zone",
  inactivityMinutes: "time in minutes until a walk counts as left",
};

/** By the name of a field, with `rules.` before it for the rules of a set. */
export const fieldWords: ReadonlyMap<string, string | YesOrNo> = new Map(Object.entries(words));
