import "./oauth.css";
import { Button } from "@boardwalk/ui";
import { doorPaths } from "../door-paths.ts";
import type { OAuthChoice } from "./oauth-choices.ts";
import { ProviderMark } from "./provider-mark.tsx";

export interface OAuthButtonsProps {
  label?: string;
  choices: readonly OAuthChoice[];
  /** Where somebody goes on to. */
  redirectTo: string | null;
  /** The one that this browser used last. */
  last?: string | null;
}

/** A button for each provider that is set up; nothing where none is. */
export function OAuthButtons({
  label = "Sign in by an account elsewhere",
  choices,
  redirectTo,
  last = null,
}: OAuthButtonsProps) {
  if (choices.length === 0) return null;
  return (
    <ul className="providers" aria-label={label}>
      {choices.map(({ key, name }) => (
        <li key={key}>
          {/* A form of its own and no fetch: it leads to another site. */}
          <form method="post" action={doorPaths.oauth(key)}>
            {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
            <Button type="submit" variant="line" block className="btn-provider">
              <ProviderMark provider={key} />
              <span>{name}</span>
              {key === last && <span className="provider-last">Last used</span>}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
