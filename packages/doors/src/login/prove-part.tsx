import { Button, TextField } from "@boardwalk/ui";
import { type RefObject, useEffect } from "react";

export interface ProvePartProps {
  /** A page that is drawn anew forgets a refused password; one that stays has to be told. */
  typedPassword: RefObject<HTMLInputElement>;
  id: string;
  error: string | undefined;
  defaultValue: string | undefined;
  /** Whether to begin typing it at once: not where something is wrong, which is read first. */
  focuses: boolean;
  isBusy: boolean;
}

/** The password, once somebody has said who they are. */
export function ProvePart({ typedPassword, id, error, defaultValue, focuses, isBusy }: ProvePartProps) {
  useEffect(() => {
    if (focuses) typedPassword.current?.focus();
  }, [focuses, typedPassword]);
  return (
    <>
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
      <Button type="submit" name="intent" value="sign-in" variant="main" size="lg" block busy={isBusy}>
        Sign in
      </Button>
    </>
  );
}
