import type { Contender, FigureName, Question } from "./computation.ts";
import { numberIn } from "./number-in.ts";
import { orderOfTurns } from "./order-of-turns.ts";
import { type Child, startChild } from "./start-child.ts";

/** What one contender at one size said in each round. */
export interface Figures extends FigureName {
  readonly rounds: readonly number[];
}

export interface Turns {
  readonly rounds: number;
  readonly turnMilliseconds: number;
  readonly profileFolder: string | null;
}

interface Running extends FigureName {
  readonly child: Child;
  readonly rounds: number[];
}

/** Starts a process for every contender and size, warms each up, and lets them take turns in each round. */
export async function measureQuestion(
  { contenders, warmUpTurns = 8, mostRounds }: Question,
  turns: Turns,
): Promise<Figures[]> {
  const running: Running[] = [];
  const turn = async ({ child }: Running, milliseconds: number) =>
    numberIn(await child.ask({ milliseconds }), "figure");
  try {
    for (const contender of contenders)
      for (const size of contender.sizes) running.push(await start(contender, size, turns.profileFolder));
    if (warmUpTurns > 0) for (const each of running) await turn(each, warmUpTurns * turns.turnMilliseconds);
    for (let round = 0; round < Math.min(turns.rounds, mostRounds ?? turns.rounds); round++)
      for (const each of orderOfTurns(running, round)) each.rounds.push(await turn(each, turns.turnMilliseconds));
    return running.map(({ name, size, rounds }) => ({ name, size, rounds }));
  } finally {
    await Promise.all(running.map(({ child }) => child.stop()));
  }
}

async function start(contender: Contender, size: number, profileFolder: string | null): Promise<Running> {
  const profile = profileFolder === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`];
  const child = startChild(
    new URL("./computing-process.ts", import.meta.url),
    [contender.module.href, String(size), contender.input ?? ""],
    [...(contender.nodeOptions ?? []), ...profile],
  );
  try {
    await child.ask();
    return { name: contender.name, size, child, rounds: [] };
  } catch (error) {
    await child.stop();
    throw error;
  }
}
