import { type Ctx, NotFound } from "@boardwalk/domain/kernel";
import { openWalk, type SubmittedStep, skipStep, submitStep, type WalkDocument } from "@boardwalk/domain/walks";
import type { Definition } from "@boardwalk/engine";
import type { WalkForm } from "@boardwalk/web";
import { givenOf } from "../given-of.ts";
import type { Act } from "../read-act.ts";
import { type GivenStep, saveGiven } from "./save-given.ts";

export interface StepAsSent {
  readonly token: string;
  readonly step: string;
  readonly act: Act;
  readonly form: WalkForm<unknown>;
}

export interface TakenStep {
  /** Of a step that is only put aside, or decided about, that it was kept. */
  readonly outcome: SubmittedStep | { readonly kind: "kept" };
  readonly definition: Definition;
}

/** Gives the step to the walk, in the transaction of one request. */
export async function takeStep(ctx: Ctx, { token, step, act, form }: StepAsSent): Promise<TakenStep> {
  const { version, document } = await openWalk(ctx, { token });
  const { definition } = version;
  const here = definition.steps.find(({ key }) => key === step);
  if (!here) throw new NotFound("There is no such step.");
  const sent = { token, step, given: givenOf(here, form), seconds: form.seconds };
  return { outcome: await give(ctx, act, sent, document), definition };
}

async function give(ctx: Ctx, act: Act, sent: GivenStep, document: WalkDocument): Promise<TakenStep["outcome"]> {
  switch (act.kind) {
    case "continue":
      return submitStep(ctx, sent);
    case "skip":
      return skipStep(ctx, { token: sent.token, step: sent.step, seconds: sent.seconds });
    case "exit":
      return submitStep(ctx, { ...sent, exit: act.to });
    default: {
      const sets = await saveGiven(ctx, sent);
      return sets.length > 0 ? { kind: "conflict", sets, document } : { kind: "kept" };
    }
  }
}
