import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
import { useCallback, useEffect, useRef, useState } from "react";
import { type SignedIn, signInWithPasskey } from "./sign-in-with-passkey.ts";

// A challenge is good for five minutes, and a page may stay open for a day.
const RENEW_MS = 240_000;

export interface PasskeySignIn {
  /** Known only in the browser: false on the server and without scripts. */
  isSupported: boolean;
  /** A passkey was chosen, and the server is asked. */
  isBusy: boolean;
  /** Why the last one signed nobody in. */
  problem: string | null;
  /** Asks for a passkey in the browser's own window. */
  signIn: () => void;
}

/**
 * Offers passkeys in the autofill of the field with `autoComplete="username webauthn"`, and by a button. Whoever has
 * signed in is led on with a fresh page.
 */
export function usePasskeyAutofill({ redirectTo }: { redirectTo: string | null }): PasskeySignIn {
  const [isSupported, setSupported] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const isAsking = useRef(false);

  const finish = useCallback((result: SignedIn) => {
    if (result.kind === "signed-in") {
      location.assign(result.goTo);
      return;
    }
    setBusy(false);
    if (result.kind === "failed") setProblem(result.says);
  }, []);

  useEffect(() => setSupported(browserSupportsWebAuthn()), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks anew
  useEffect(() => {
    let isOver = false;
    const offer = async () => {
      if (!(await browserSupportsWebAuthnAutofill()) || isOver) return;
      let isChosen = false;
      const onSigned = () => {
        isChosen = true;
        setBusy(true);
      };
      const result = await signInWithPasskey({ redirectTo, useBrowserAutofill: true, onSigned });
      // A field's autofill that comes to nothing is no failure of anybody's.
      if (!isChosen || isOver) return;
      finish(result);
      if (result.kind !== "signed-in") setRound((before) => before + 1);
    };
    void offer();
    const renew = setTimeout(() => {
      if (!isAsking.current) setRound((before) => before + 1);
    }, RENEW_MS);
    return () => {
      isOver = true;
      clearTimeout(renew);
      if (!isAsking.current) WebAuthnAbortService.cancelCeremony();
    };
  }, [redirectTo, round, finish]);

  const signIn = useCallback(async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    setBusy(true);
    setProblem(null);
    const result = await signInWithPasskey({ redirectTo });
    isAsking.current = false;
    finish(result);
    // The window took the autofill's place.
    if (result.kind !== "signed-in") setRound((before) => before + 1);
  }, [redirectTo, finish]);

  return { isSupported, isBusy, problem, signIn: () => void signIn() };
}
