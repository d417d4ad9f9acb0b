import { Check, Copy, TextSelect } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../button/button.tsx";
import { useHydrated } from "../use-hydrated.ts";

export interface CodeBlockProps {
  /** What it is: "Recovery codes", "Command". */
  label: string;
  children: string;
}

const SAYS_SO_MS = 2_000;

/** Text to be taken elsewhere exactly as it stands. */
export function CodeBlock({ label, children }: CodeBlockProps) {
  const isHydrated = useHydrated();
  const text = useRef<HTMLPreElement>(null);
  const [did, setDid] = useState<"copied" | "selected" | null>(null);
  useEffect(() => {
    if (did === null) return;
    const forgetting = setTimeout(() => setDid(null), SAYS_SO_MS);
    return () => clearTimeout(forgetting);
  }, [did]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(children);
      setDid("copied");
    } catch {
      // The clipboard is refused on plain http and by some browsers: then it is one key away.
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setDid("selected");
    }
  };
  return (
    <figure className="code-block">
      <figcaption>{label}</figcaption>
      {isHydrated && (
        <Button
          variant="quiet"
          size="sm"
          icon={did === "copied" ? Check : did === "selected" ? TextSelect : Copy}
          aria-label={`Copy ${label}`}
          onPress={copy}
        >
          {did === "copied" ? "Copied" : "Copy"}
        </Button>
      )}
      <span className="vh" role="status">
        {did === "copied" ? "Copied" : did === "selected" ? "Selected. Copy it with your keys." : ""}
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys too */}
      <section tabIndex={0} aria-label={label}>
        <pre ref={text}>
          <code>{children}</code>
        </pre>
      </section>
    </figure>
  );
}
