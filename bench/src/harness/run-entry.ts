import type { BenchEntry } from "./bench-entry.ts";
import { type Course, measureEntry } from "./measure-entry.ts";
import { type GoalReached, judge, type Summary, summarise } from "./summarise.ts";

export interface EntryResult {
  readonly name: string;
  readonly title: string;
  readonly about: readonly string[];
  readonly summaries: readonly Summary[];
  readonly goals: readonly GoalReached[];
}

export async function runEntry(
  { name, title, prepare }: BenchEntry,
  course: Course,
  progress: (line: string) => void,
): Promise<EntryResult> {
  const prepared = await prepare(progress);
  try {
    const measured = await measureEntry(prepared, course, progress);
    return {
      name,
      title,
      about: prepared.about,
      summaries: summarise(measured),
      goals: judge(prepared.goals, measured),
    };
  } finally {
    await prepared.close();
  }
}
