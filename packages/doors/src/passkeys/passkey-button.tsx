import { Button, type ButtonProps, Note } from "@boardwalk/ui";
import { Fingerprint } from "lucide-react";
import "./passkey-button.css";
import type { PasskeySignIn } from "./use-passkey-autofill.ts";

export interface PasskeyButtonProps extends Pick<ButtonProps, "variant" | "size" | "block"> {
  passkey: PasskeySignIn;
}

/** Asks for any passkey of this site. It stands only where scripts run and the browser knows passkeys. */
export function PasskeyButton({ passkey, variant, size, block }: PasskeyButtonProps) {
  const { isSupported, isBusy, problem, signIn } = passkey;
  if (!isSupported) return null;
  return (
    <div className="passkey-way">
      <div role="status">{problem !== null && <Note tone="caution">{problem}</Note>}</div>
      <Button type="button" icon={Fingerprint} busy={isBusy} onPress={signIn} {...{ variant, size, block }}>
        Sign in with a passkey
      </Button>
    </div>
  );
}
