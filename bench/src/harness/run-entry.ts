import type { BenchEntry, ComputedEntry, ServedEntry } from "./bench-entry.ts";
import { judgeFigures } from "./judge-figures.ts";
import { type Course, measureEntry } from "./measure-entry.ts";
import { measureQuestion } from "./measure-question.ts";
import { type GoalReached, judge, type Summary, summarise } from "./summarise.ts";
import { type QuestionAnswered, summariseFigures } from "./summarise-figures.ts";

export type EntryResult = ServedResult | ComputedResult;

interface AnyResult {
  readonly name: string;
  readonly title: string;
  readonly about: readonly string[];
}

export interface ServedResult extends AnyResult {
  readonly kind: "served";
  readonly summaries: readonly Summary[];
  readonly goals: readonly GoalReached[];
}

export interface ComputedResult extends AnyResult {
  readonly kind: "computed";
  readonly questions: readonly QuestionAnswered[];
}

type Progress = (line: string) => void;

export function runEntry(entry: BenchEntry, course: Course, progress: Progress): Promise<EntryResult> {
  return entry.kind === "served" ? runServed(entry, course, progress) : runComputed(entry, course, progress);
}

async function runServed(entry: ServedEntry, course: Course, progress: Progress): Promise<ServedResult> {
  const { kind, name, title } = entry;
  const prepared = await entry.prepare(progress);
  const how = `${course.connections} connections, ${course.rounds} rounds in turn of ${course.roundMilliseconds / 1_000} s each, medians`;
  try {
    const measured = await measureEntry(prepared, course, progress);
    return {
      kind,
      name,
      title,
      about: [how, ...prepared.about],
      summaries: summarise(measured),
      goals: judge(prepared.goals, measured),
    };
  } finally {
    await prepared.close();
  }
}

async function runComputed(entry: ComputedEntry, course: Course, progress: Progress): Promise<ComputedResult> {
  const { kind, name, title } = entry;
  const { about, questions, close } = await entry.prepare(progress);
  const how = `Each in a process of its own, ${course.rounds} rounds in turn of ${course.turnMilliseconds} ms or one piece of work each, medians`;
  const answered: QuestionAnswered[] = [];
  try {
    for (const question of questions) {
      const figures = await measureQuestion(question, course);
      answered.push(summariseFigures(question, figures, judgeFigures(question.goals, figures)));
      progress(`${question.title}: done.`);
    }
  } finally {
    await close?.();
  }
  return { kind, name, title, about: [how, ...about], questions: answered };
}
