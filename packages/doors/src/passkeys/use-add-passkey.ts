import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from "@simplewebauthn/browser";
import { useCallback, useEffect, useState } from "react";
import { doorPaths } from "../door-paths.ts";
import { failureInWords } from "./failure-in-words.ts";
import { type NotSent, sendJson } from "./send-json.ts";
import { tellUnknown } from "./tell-authenticators.ts";

export interface AddedPasskey {
  id: string;
  name: string;
}

type Addition =
  | { kind: "added"; passkey: AddedPasskey }
  | { kind: "step-up"; prove: string }
  | { kind: "failed"; says: string };

export interface PasskeyAddition {
  /** Known only in the browser: null before its scripts have run. */
  isSupported: boolean | null;
  isBusy: boolean;
  problem: string | null;
  add: () => void;
}

export interface AddPasskeyWish {
  onAdded: (passkey: AddedPasskey) => void;
  /** The last proof is too old: a page that holds nothing for its person leads there, and comes back. */
  onStepUp: (prove: string) => void;
}

/** Makes a passkey with the browser and gives it to the account of whoever is signed in. */
export function useAddPasskey({ onAdded, onStepUp }: AddPasskeyWish): PasskeyAddition {
  const [isSupported, setSupported] = useState<boolean | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setSupported(browserSupportsWebAuthn()), []);
  const add = useCallback(async () => {
    setBusy(true);
    setProblem(null);
    const outcome = await addPasskey();
    setBusy(false);
    if (outcome.kind === "added") onAdded(outcome.passkey);
    else if (outcome.kind === "step-up") onStepUp(outcome.prove);
    else setProblem(outcome.says);
  }, [onAdded, onStepUp]);
  return { isSupported, isBusy, problem, add: () => void add() };
}

async function addPasskey(): Promise<Addition> {
  const asked = await sendJson(doorPaths.passkeyOptions("registration"), {}, (said) => (isOptions(said) ? said : null));
  if (!asked.ok) return failed(asked);
  try {
    const answer = await startRegistration({ optionsJSON: asked.said });
    const kept = await sendJson(doorPaths.passkeyRegistration(), { answer }, readAdded);
    if (kept.ok) return { kind: "added", passkey: kept.said };
    const { id: rpId } = asked.said.rp;
    if (NOT_KEPT.has(kept.code)) await tellUnknown({ rpId, credentialId: answer.id });
    return failed(kept);
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { kind: "failed", says: name === "NotAllowedError" ? CANCELLED : failureInWords(name) };
  }
}

const CANCELLED = "No passkey was made. Try again whenever you like.";

// The browser has made it by then. Of any other failure it is not known whether the account has it.
const NOT_KEPT: ReadonlySet<string> = new Set(["late", "refused", "step-up", "signed-out"]);

function failed({ code, prove }: NotSent): Addition {
  return code === "step-up" && prove !== null
    ? { kind: "step-up", prove }
    : { kind: "failed", says: failureInWords(code) };
}

function isOptions(said: unknown): said is PublicKeyCredentialCreationOptionsJSON {
  return typeof said === "object" && said !== null && "challenge" in said && "user" in said && "rp" in said;
}

function readAdded(said: unknown): AddedPasskey | null {
  if (typeof said !== "object" || said === null || !("id" in said) || !("name" in said)) return null;
  return { id: String(said.id), name: String(said.name) };
}
