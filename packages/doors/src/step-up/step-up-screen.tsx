import { useActionData, useLoaderData } from "@remix-run/react";
import { GoesOn } from "./goes-on.tsx";
import { HeldNoMore } from "./held-no-more.tsx";
import { readRefusal } from "./read-refusal.ts";
import type { stepUpAction } from "./step-up-action.ts";
import type { stepUpLoader } from "./step-up-loader.ts";
import { StepUpQuestion } from "./step-up-question.tsx";

/** The question on a page of its own, inside of a page's main part. */
export function StepUpScreen() {
  const { asked: said, by, refused, goesOnAt, isGone } = useLoaderData<typeof stepUpLoader>();
  const reply = useActionData<typeof stepUpAction>();
  const { open, errors, sent } = readRefusal(reply);
  // A page that is drawn for a refused proof was not asked for by its address.
  const asked = { ...said, interrupted: sent.interrupted ?? said.interrupted, page: sent.page ?? said.page };
  if (goesOnAt !== null && asked.interrupted !== null) {
    return <GoesOn address={goesOnAt} interrupted={asked.interrupted} page={asked.page} />;
  }
  if (isGone && reply === undefined) return <HeldNoMore page={said.page} />;
  // Whoever came back from elsewhere without a proof is told why, until they try something else.
  if (reply === undefined && refused !== null)
    return <StepUpQuestion asked={asked} open="provider" errors={{ "": [refused] }} />;
  return <StepUpQuestion asked={asked} open={open ?? by ?? undefined} errors={errors} />;
}
