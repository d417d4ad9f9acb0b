import { z } from "zod";

const FORMAT = "boardwalk.saved-walk/1";

/** Answers without the walk that they were given on, as a saved walk holds them: no files, nothing sensitive, no route. */
export interface KeptAnswers {
  /** By `step.set`: an option's key, several, or a text. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** By `step.set.option`: the text behind an option. */
  readonly inputs: Readonly<Record<string, string>>;
}

const Stored = z.object({
  format: z.literal(FORMAT),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  inputs: z.record(z.string(), z.string()),
});

/** As it stands in its column. */
export function writeKeptAnswers({ answers, inputs }: KeptAnswers): z.input<typeof Stored> {
  return {
    format: FORMAT,
    answers: Object.fromEntries(
      Object.entries(answers).map(([set, answer]) => [set, typeof answer === "string" ? answer : [...answer]]),
    ),
    inputs: { ...inputs },
  };
}

/** What cannot be read holds no answers, rather than keeping anybody from a page that lists it. */
export function readKeptAnswers(stored: unknown): KeptAnswers {
  const parsed = Stored.safeParse(stored);
  return parsed.success ? parsed.data : { answers: {}, inputs: {} };
}
