import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, SectionHead, TextField } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";
import type { SettingsLoaded } from "./load-settings.ts";

export const KEY = "setting-key";

type KeySectionProps = Pick<SettingsLoaded, "wizard" | "frontPage" | "isPublished"> & {
  typed: string | undefined;
  error: string | undefined;
};

/** The key is the wizard's address, so another one is another address: what changes by that is said before. */
export function KeySection({ wizard, frontPage, isPublished, typed, error }: KeySectionProps) {
  const isBusy = useNavigation().formData?.get("intent") === "rename";
  const isSlow = useSlow(isBusy);
  return (
    <section aria-labelledby="key-head">
      <SectionHead id="key-head" title="Address" />
      <p className="hint">
        People find it at <span className="code">{frontPage}</span>.{" "}
        {isPublished
          ? "With another key that address leads nowhere, in links and bookmarks too; so do addresses here and in scripts. Walks and shared walks have addresses of their own and go on."
          : "Nobody has that address yet, so another key costs nothing."}
      </p>
      <Form method="post" className="key-form" noValidate onSubmit={submitOnce(isBusy)} preventScrollReset>
        <TextField
          key={wizard.key}
          id={KEY}
          name="key"
          label="Key"
          hint="Small letters, digits and hyphens."
          defaultValue={typed ?? wizard.key}
          error={error}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <Button type="submit" variant="line" name="intent" value="rename" busy={isSlow}>
          Change the key
        </Button>
      </Form>
    </section>
  );
}
