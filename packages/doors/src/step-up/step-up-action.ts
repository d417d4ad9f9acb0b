import { StepUpInput } from "@boardwalk/domain/identity/step-up/step-up.input";
import { RateLimited } from "@boardwalk/domain/kernel";
import { handleProof, parseForm } from "@boardwalk/web";
import { waitInWords } from "@boardwalk/web/wait-in-words";
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { goOn } from "./go-on.ts";
import { tryProof } from "./try-proof.ts";

/** Takes the proof; what was interrupted then goes on by itself. */
export async function stepUpAction(args: ActionFunctionArgs) {
  return handleProof(args, async (asker) => {
    const form = await parseForm(asker.request, StepUpInput);
    if (!form.ok) return form.reply();
    try {
      const proof = await tryProof(asker, form.value);
      return proof.kind === "refused" ? form.refuse(proof.words) : await goOn(args, asker, form.value, proof.method);
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      const { retryAfterSeconds } = error;
      const words = `Too many tries. Wait ${waitInWords(retryAfterSeconds)}, then try again.`;
      const headers = { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) };
      return form.refuse({ form: [words] }, { status: 429, headers });
    }
  });
}
