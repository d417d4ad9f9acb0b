import { readStepUp } from "../step-up/read-step-up.ts";

/** What the server says to a script: its answer, or why not. */
export type Sent<T> = { ok: true; said: T } | NotSent;

export interface NotSent {
  ok: false;
  status: number;
  code: string;
  /** Where the person proves who they are, if that is what it asks for. */
  prove: string | null;
}

/** Posts JSON to an address of ours. A network that is away is status 0. */
export async function sendJson<T>(address: string, body: unknown, read: (said: unknown) => T | null): Promise<Sent<T>> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
    });
    const said: unknown = await answer.json().catch(() => null);
    const value = answer.ok ? read(said) : null;
    return value === null
      ? { ok: false, status: answer.status, code: codeOf(said), prove: proveOf(said) }
      : { ok: true, said: value };
  } catch {
    return { ok: false, status: 0, code: "away", prove: null };
  }
}

function codeOf(said: unknown): string {
  return typeof said === "object" && said !== null && "code" in said ? String(said.code) : "unexpected";
}

function proveOf(said: unknown): string | null {
  return readStepUp(said)?.prove ?? null;
}
