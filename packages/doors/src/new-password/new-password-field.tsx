import "./new-password.css";
import { PASSWORD_LENGTH } from "@boardwalk/domain/identity/passwords/password-length.input";
import { Button, TextField, useHydrated } from "@boardwalk/ui";
import { useEffect, useRef, useState } from "react";
import { useStrength } from "./use-strength.ts";

export interface NewPasswordFieldProps {
  id: string;
  label?: string;
  /** The person's own words, which make no password: name and address, as they are by then. */
  own: () => readonly string[];
  error: string | undefined;
  /** The last answer to the form: with a new one the field is emptied. */
  lastResult: unknown;
  size?: "md" | "lg";
  /** False where another way than a password can be chosen. */
  required?: boolean;
}

const HINT = `${PASSWORD_LENGTH.least} characters or more: a few words that do not belong together.`;

/** Where a password is thought up: how good it is in words while it is typed, and a way to see it. */
export function NewPasswordField({
  id,
  label = "New password",
  own,
  error,
  lastResult,
  size = "md",
  required = true,
}: NewPasswordFieldProps) {
  const isHydrated = useHydrated();
  const field = useRef<HTMLInputElement>(null);
  const [isShown, setShown] = useState(false);
  const { words, tone, judge } = useStrength();
  useEffect(() => {
    if (!lastResult || !field.current) return;
    field.current.value = "";
    judge("", []);
  }, [lastResult, judge]);
  return (
    <div className="new-password">
      <TextField
        ref={field}
        id={id}
        label={label}
        name="password"
        type={isShown ? "text" : "password"}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        hint={error === undefined ? HINT : undefined}
        error={error}
        size={size}
        aria-describedby={`${id}-strength`}
        onInput={({ currentTarget }) => judge(currentTarget.value, own())}
        required={required}
      />
      {isHydrated && (
        <Button type="button" variant="quiet" size={size} aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? "Hide it" : "Show it"}
        </Button>
      )}
      <p id={`${id}-strength`} className={`strength strength-${tone}`} role="status">
        {words}
      </p>
    </div>
  );
}
