import type { Ctx } from "@boardwalk/domain/kernel";
import {
  detachWalkFile,
  type ReadGiven,
  type SavedStep,
  type SubmittedStep,
  saveStep,
  skipStep,
  submitStep,
  type WalkDocument,
} from "@boardwalk/domain/walks";
import type { WalkForm } from "@boardwalk/web";
import { faultInWords } from "../files/fault-in-words.ts";
import { keepWalkFile } from "../files/keep-walk-file.ts";
import type { TakenFile } from "../files/take-walk-file.ts";
import { givenOf } from "../given-of.ts";
import type { Act } from "../read-act.ts";
import { refusalInWords } from "../refusal-in-words.ts";

export interface StepAsSent {
  readonly token: string;
  readonly step: string;
  readonly act: Act;
  readonly form: WalkForm<TakenFile>;
}

/** What is kept, and what is still to be said of it: answers that came in twice, and what may not be kept, in words by set. */
export interface KeptStep extends Extract<SavedStep, { kind: "saved" }> {
  readonly refusals: Readonly<Record<string, string>>;
}

/** Of a step that is only put aside, or decided about, that all of it was kept. */
export type TakenStep = SubmittedStep | KeptStep | { readonly kind: "kept" };

interface Sent {
  readonly token: string;
  readonly step: string;
  readonly given: ReadGiven;
  readonly seconds: number;
}

/** Gives the step to the walk, in the transaction of one request: the walk is read once and written once. */
export async function takeStep(ctx: Ctx, { token, step, act, form }: StepAsSent): Promise<TakenStep> {
  const decides = act.kind === "keep" ? act.set : null;
  const sent = { token, step, given: (asked) => givenOf(asked, form, decides), seconds: form.seconds } satisfies Sent;
  const refusals = await keepFiles(ctx, token, step, form.files);
  // What is wrong with files is looked at before anything else is done.
  if (Object.keys(refusals).length > 0) return keep(ctx, sent, refusals);
  switch (act.kind) {
    case "continue":
      return submitStep(ctx, sent);
    case "usual":
      return submitStep(ctx, { ...sent, exit: null });
    case "skip":
      return skipStep(ctx, sent);
    case "exit":
      return submitStep(ctx, { ...sent, exit: act.to });
    case "remove-file":
      return removeFile(ctx, sent, act.fileId);
    default:
      return keep(ctx, sent);
  }
}

async function keepFiles(
  ctx: Ctx,
  token: string,
  step: string,
  files: WalkForm<TakenFile>["files"],
): Promise<KeptStep["refusals"]> {
  const refusals: Record<string, string> = {};
  for (const { set, taken } of files) {
    const fault = await keepWalkFile(ctx, { token, step, set }, taken);
    if (fault !== null) refusals[set] = faultInWords(fault, taken.name);
  }
  return refusals;
}

async function keep(ctx: Ctx, sent: Sent, ofFiles: KeptStep["refusals"] = {}): Promise<TakenStep> {
  const saved = await saveStep(ctx, sent);
  if (saved.kind === "elsewhere") return saved;
  const ofAnswers = Object.entries(saved.refused).map(([set, reason]) => [set, refusalInWords(reason)]);
  const refusals = { ...Object.fromEntries(ofAnswers), ...ofFiles };
  const isWhole = saved.conflicts.length === 0 && Object.keys(refusals).length === 0;
  return isWhole ? { kind: "kept" } : { ...saved, refusals };
}

/** First what was typed, so that a question about it stands on the page; the file is there to be removed all the same. */
async function removeFile(ctx: Ctx, sent: Sent, fileId: string): Promise<TakenStep> {
  const saved = await saveStep(ctx, sent);
  if (saved.kind === "elsewhere") return saved;
  const { token, step } = sent;
  const set = setOfFile(saved.walk.document, step, fileId);
  if (set !== null) await detachWalkFile(ctx, { token, step, set, fileId });
  return keep(ctx, sent);
}

function setOfFile({ answers }: WalkDocument, step: string, fileId: string): string | null {
  for (const [key, value] of Object.entries(answers)) {
    const holds = Array.isArray(value) && value.some((one) => typeof one === "object" && one?.id === fileId);
    if (holds && key.startsWith(`${step}.`)) return key.slice(step.length + 1);
  }
  return null;
}
