import "./oauth.css";
import { siApple, siGithub, siGoogle, siOpenid } from "simple-icons";

const PATHS: Readonly<Record<string, string>> = {
  apple: siApple.path,
  github: siGithub.path,
  google: siGoogle.path,
  // Four panes: no free mark of it exists.
  microsoft: "M2 2h9.5v9.5H2zM12.5 2H22v9.5h-9.5zM2 12.5h9.5V22H2zM12.5 12.5H22V22h-9.5z",
};

/** A provider's mark in the colour of the words beside it. */
export function ProviderMark({ provider, large = false }: { provider: string; large?: boolean }) {
  return (
    <svg className={large ? "ic ic-lg ic-mark" : "ic ic-mark"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[provider] ?? siOpenid.path} />
    </svg>
  );
}
