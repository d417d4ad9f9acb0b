import type { Given } from "../form/given.ts";
import type { Reply } from "./keeper.ts";

export interface SentAnswer extends Given {
  readonly set: string;
  readonly was: string | null;
  readonly seconds: number;
}

/** Posts one answer, and reads what the server says of it. Never throws: no answer is one too. */
export async function sendAnswer(address: string, answer: SentAnswer): Promise<Reply> {
  const body = JSON.stringify(answer);
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body,
      // It arrives even where the page is left meanwhile; browsers let that be 64 kB.
      keepalive: body.length < 15_000,
    });
    return await readReply(response);
  } catch {
    return { kind: "away" };
  }
}

async function readReply(response: Response): Promise<Reply> {
  const { status } = response;
  if (status === 401) return { kind: "signed-out" };
  if (status === 404 || status === 410) return { kind: "ended" };
  if (status === 413) return { kind: "refused", message: "That is too long to be kept." };
  if (status === 429 || status >= 500)
    return { kind: "away", retryAfterSeconds: Number(response.headers.get("Retry-After")) || 0 };
  const body = await response.json();
  if (status === 409) return { kind: "conflict", theirs: body.theirs };
  if (status === 200) return { kind: "saved", was: body.was, stands: { value: body.value, inputs: body.inputs } };
  return { kind: "refused", message: String(body.message ?? "This could not be kept.") };
}
