import { Button, useHydrated } from "@boardwalk/ui";
import { useState } from "react";

/** Copying needs a script, so the button comes with it. */
export function CopyCodes({ text }: { text: string }) {
  const isHydrated = useHydrated();
  const [said, setSaid] = useState<"" | "Copied" | "Not copied: select them and copy by hand">("");
  if (!isHydrated) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied"),
      () => setSaid("Not copied: select them and copy by hand"),
    );
  return (
    <>
      <Button type="button" variant="line" onClick={copy}>
        Copy all ten
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
