import { Button, FieldError } from "@boardwalk/ui";
import { Fingerprint } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { signProof } from "../passkeys/browser.ts";
import { WayForm } from "./way-form.tsx";
import type { WayFormProps } from "./ways.ts";

/** Asks the browser for the passkey, and sends what it signed with the form. It needs scripts; the other ways do not. */
export function PasskeyForm({ asked, errors }: WayFormProps) {
  const answer = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState(errors["answer"]?.[0]);
  const ask = async () => {
    setBusy(true);
    const proof = await signProof();
    flushSync(() => {
      setBusy(false);
      setProblem(proof.kind === "failed" ? proof.says : undefined);
    });
    if (proof.kind !== "signed" || !answer.current) return;
    answer.current.value = proof.answer;
    answer.current.form?.submit();
  };
  return (
    <WayForm way="passkey" asked={asked}>
      <input type="hidden" name="answer" ref={answer} />
      <div role="status">{problem && <FieldError id="answer">{problem}</FieldError>}</div>
      <Button type="button" variant="main" icon={Fingerprint} busy={isBusy} onPress={() => void ask()}>
        Confirm with your passkey
      </Button>
      <noscript>
        <p className="hint">A passkey needs scripts, which are off here. Choose another way.</p>
      </noscript>
    </WayForm>
  );
}
