import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../../e2e/servers/run-command.ts";
import { startSite } from "../../../e2e/servers/start-site.ts";
import type { ComputedEntry } from "../harness/bench-entry.ts";
import type { Contender, Question } from "../harness/computation.ts";
import { manySteps } from "./many-steps.ts";

const SMALL = 20;
const LARGE = 500;
const SIZES = [SMALL, LARGE];

/** What a key press costs whoever edits a small wizard, and a large one. */
export const editorEntry: ComputedEntry = {
  kind: "computed",
  name: "editor",
  title: "Editor: a key press until it is seen, and what one edit sends",
  async prepare(progress) {
    const site = await startSite();
    try {
      const folder = await mkdtemp(join(tmpdir(), "boardwalk-bench-"));
      for (const steps of SIZES) {
        progress(`Making a wizard of ${steps} steps.`);
        const file = join(folder, `${steps}.json`);
        await writeFile(file, JSON.stringify(manySteps(steps)));
        await runCommand(site, "import", file);
      }
      await rm(folder, { recursive: true });
    } catch (error) {
      await site.stop();
      throw error;
    }
    return {
      about: [
        "Steps of one set of five options, in Chromium without a limit to its frames; the label of an option is typed",
      ],
      questions: questionsAt(site.console),
      close: () => site.stop(),
    };
  },
};

function questionsAt(input: string): Question[] {
  const contender = (name: string, work: string): Contender => ({
    name,
    module: new URL(`./works/${work}.ts`, import.meta.url),
    sizes: SIZES,
    input,
  });
  const grows = (name: string, limit: number) => ({
    says: `${name} at ${LARGE} steps ÷ at ${SMALL}`,
    figure: { name, size: LARGE },
    against: { name, size: SMALL },
    bound: "at most" as const,
    limit,
  });
  return [
    {
      title: "From the key press to the painted page, on the clock",
      unit: "µs",
      sizesOf: "steps",
      contenders: [contender("until painted", "until-painted")],
      goals: [grows("until painted", 1.5)],
      warmUpTurns: 1,
    },
    {
      title: "All that a key press makes the page do, findings and saving included, CPU time of its thread",
      unit: "µs",
      sizesOf: "steps",
      contenders: [contender("all work of a key press", "work-of-a-key")],
      goals: [],
      warmUpTurns: 1,
    },
    {
      title: "Sent for one edit, head and body",
      unit: "bytes",
      sizesOf: "steps",
      contenders: [contender("bytes sent", "bytes-sent")],
      goals: [grows("bytes sent", 1.1)],
      warmUpTurns: 0,
      mostRounds: 1,
    },
  ];
}
