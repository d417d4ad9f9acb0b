import { Button, type ButtonProps } from "@boardwalk/ui";
import { Fingerprint } from "lucide-react";
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
      <Button type="button" icon={Fingerprint} busy={isBusy} onPress={signIn} {...{ variant, size, block }}>
        Sign in with a passkey
      </Button>
      <div role="status">{problem !== null && <p className="field-error">{problem}</p>}</div>
    </div>
  );
}
