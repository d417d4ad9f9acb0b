import { Button, TextField } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { type ReactNode, type RefObject, useEffect } from "react";
import { doorPaths } from "../door-paths.ts";
import type { Lead } from "./lead-of.ts";

export interface ProvePartProps {
  lead: Lead;
  hasPassword: boolean;
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
  hasPassword,
  typedPassword,
  id,
  error,
  defaultValue,
  focuses,
  isBusy,
  passkeyWay,
}: ProvePartProps) {
  const isPasskeyFirst = lead === "passkey";
  const focusesPassword = focuses && hasPassword && !isPasskeyFirst;
  useEffect(() => {
    if (focusesPassword) typedPassword.current?.focus();
  }, [focusesPassword, typedPassword]);
  return (
    <>
      {isPasskeyFirst && passkeyWay("main")}
      {hasPassword && (
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
        </>
      )}
      <div className="enter-go">
        {/* The same form, sent elsewhere: a password that was typed is not looked at there. */}
        <Button
          type="submit"
          formAction={doorPaths.magic()}
          formNoValidate
          variant={hasPassword || isPasskeyFirst ? "line" : "main"}
          size="lg"
          block
        >
          Mail me a link
        </Button>
        {!isPasskeyFirst && passkeyWay("line")}
        {hasPassword && (
          <p className="hint">
            <Link to={doorPaths.resetPassword()}>Set a new password</Link> if you have forgotten yours.
          </p>
        )}
      </div>
    </>
  );
}
