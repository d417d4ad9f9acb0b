import { Button, TextField } from "@boardwalk/ui";
import { type ReactNode, type RefObject, useEffect } from "react";
import type { Lead } from "./lead-of.ts";

export interface ProvePartProps {
  lead: Lead;
  /** A page that is drawn anew forgets a refused password; one that stays has to be told. */
  typedPassword: RefObject<HTMLInputElement>;
  id: string;
  error: string | undefined;
  defaultValue: string | undefined;
  /** Whether to begin typing it at once: not where something is wrong, which is read first. */
  focuses: boolean;
  isBusy: boolean;
  /** By a passkey, drawn as the first way or as another one. */
  passkeyWay: (variant: "main" | "line") => ReactNode;
}

/** How somebody proves who they said they are: what leads comes first, and all else stays within reach. */
export function ProvePart({
  lead,
  typedPassword,
  id,
  error,
  defaultValue,
  focuses,
  isBusy,
  passkeyWay,
}: ProvePartProps) {
  const isPasskeyFirst = lead === "passkey";
  const focusesPassword = focuses && !isPasskeyFirst;
  useEffect(() => {
    if (focusesPassword) typedPassword.current?.focus();
  }, [focusesPassword, typedPassword]);
  return (
    <>
      {isPasskeyFirst && passkeyWay("main")}
      <TextField
        ref={typedPassword}
        id={id}
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        defaultValue={defaultValue}
        error={error}
        size="lg"
        required
      />
      <div className="enter-go">
        <Button
          type="submit"
          name="intent"
          value="sign-in"
          variant={isPasskeyFirst ? "line" : "main"}
          size="lg"
          block
          busy={isBusy}
        >
          Sign in
        </Button>
        {!isPasskeyFirst && passkeyWay("line")}
      </div>
    </>
  );
}
