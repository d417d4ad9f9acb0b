import { type Ctx, NotFound } from "@boardwalk/domain/kernel";
import {
  detachWalkFile,
  type OpenedWalk,
  openWalk,
  type SubmittedStep,
  skipStep,
  submitStep,
  type WalkDocument,
} from "@boardwalk/domain/walks";
import type { Definition } from "@boardwalk/engine";
import type { WalkForm } from "@boardwalk/web";
import { faultInWords } from "../files/fault-in-words.ts";
import { keepWalkFile } from "../files/keep-walk-file.ts";
import type { TakenFile } from "../files/take-walk-file.ts";
import { givenOf } from "../given-of.ts";
import type { Act } from "../read-act.ts";
import { type GivenStep, saveGiven } from "./save-given.ts";

export interface StepAsSent {
  readonly token: string;
  readonly step: string;
  readonly act: Act;
  readonly form: WalkForm<TakenFile>;
}

/** What is wrong with files, by the sets that they were given to: nothing else is done before that is looked at. */
export interface FilesRefused {
  readonly kind: "files-refused";
  readonly refusals: Readonly<Record<string, string>>;
}

export interface TakenStep {
  /** Of a step that is only put aside, or decided about, that it was kept. */
  readonly outcome: SubmittedStep | { readonly kind: "kept" } | FilesRefused;
  readonly definition: Definition;
}

/** Gives the step to the walk, in the transaction of one request. */
export async function takeStep(ctx: Ctx, { token, step, act, form }: StepAsSent): Promise<TakenStep> {
  const walk = await openWalk(ctx, { token });
  const { definition } = walk.version;
  const here = definition.steps.find(({ key }) => key === step);
  if (!here) throw new NotFound("There is no such step.");
  const sent = { token, step, given: givenOf(here, form), seconds: form.seconds };
  const refusals = await keepFiles(ctx, token, step, form.files);
  if (Object.keys(refusals).length > 0) {
    await saveGiven(ctx, sent);
    return { outcome: { kind: "files-refused", refusals }, definition };
  }
  return { outcome: await give(ctx, act, sent, walk), definition };
}

async function keepFiles(
  ctx: Ctx,
  token: string,
  step: string,
  files: WalkForm<TakenFile>["files"],
): Promise<FilesRefused["refusals"]> {
  const refusals: Record<string, string> = {};
  for (const { set, taken } of files) {
    const fault = await keepWalkFile(ctx, { token, step, set }, taken);
    if (fault !== null) refusals[set] = faultInWords(fault, taken.name);
  }
  return refusals;
}

async function give(ctx: Ctx, act: Act, sent: GivenStep, walk: OpenedWalk): Promise<TakenStep["outcome"]> {
  switch (act.kind) {
    case "continue":
      return submitStep(ctx, sent);
    case "usual":
      return submitStep(ctx, { ...sent, exit: null });
    case "skip":
      return skipStep(ctx, { token: sent.token, step: sent.step, seconds: sent.seconds });
    case "exit":
      return submitStep(ctx, { ...sent, exit: act.to });
    case "remove-file": {
      const set = setOfFile(walk.document, sent.step, act.fileId);
      if (set !== null) await detachWalkFile(ctx, { token: sent.token, step: sent.step, set, fileId: act.fileId });
      await saveGiven(ctx, sent);
      return { kind: "kept" };
    }
    default: {
      const sets = await saveGiven(ctx, sent);
      return sets.length > 0
        ? { kind: "conflict", sets, state: walk.evaluated, document: walk.document }
        : { kind: "kept" };
    }
  }
}

function setOfFile({ answers }: WalkDocument, step: string, fileId: string): string | null {
  for (const [key, value] of Object.entries(answers)) {
    const holds = Array.isArray(value) && value.some((one) => typeof one === "object" && one?.id === fileId);
    if (holds && key.startsWith(`${step}.`)) return key.slice(step.length + 1);
  }
  return null;
}
