import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, FieldFrame, Note, SectionHead } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";
import type { WizardLoaded } from "./load-wizard.ts";

export const NOTES = "publish-notes";

type PublishProps = Pick<WizardLoaded, "live" | "errors" | "walks" | "revision"> & {
  isArchived: boolean;
  refused: { notes: string; error: string | undefined } | null;
};

/** What publishing would change, in words, and what it means for those who are on a walk. */
export function Publish({ live, errors, walks, revision, isArchived, refused }: PublishProps) {
  const isBusy = useNavigation().formData?.get("intent") === "publish";
  const isSlow = useSlow(isBusy);
  const hasNews = live === null || live.changes.length > 0;
  return (
    <section aria-labelledby="publish-head">
      <SectionHead id="publish-head" title={live === null ? "Publish it" : "What publishing changes"} />
      {live !== null && live.changes.length > 0 && (
        <ul className="sentences">
          {live.changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {live.total > live.changes.length && <li className="faint">and {live.total - live.changes.length} more</li>}
        </ul>
      )}
      {!hasNews && (
        <p className="hint">The draft says what version {live?.number} says. There is nothing to publish.</p>
      )}
      {live === null && <p className="hint">It becomes version 1, and whoever may find it can start a walk at once.</p>}
      <p className="hint">{walks}</p>
      {isArchived && <Note tone="plain">It is archived. Take it back from the archive to publish it.</Note>}
      {errors > 0 && (
        <Note tone="danger">
          {errors === 1 ? "1 error keeps" : `${errors} errors keep`} this draft from being published.
        </Note>
      )}
      {hasNews && errors === 0 && !isArchived && (
        <Form method="post" className="publish-form" noValidate onSubmit={submitOnce(isBusy)} preventScrollReset>
          <input type="hidden" name="revision" value={revision} />
          <FieldFrame
            id={NOTES}
            label="Notes on this version"
            optional
            error={refused?.error}
            hint="For other authors: what is new, and why."
          >
            {(control) => (
              <textarea
                {...control}
                className="input"
                name="notes"
                rows={3}
                maxLength={2_000}
                defaultValue={refused?.notes ?? ""}
              />
            )}
          </FieldFrame>
          <Button type="submit" variant="main" name="intent" value="publish" busy={isSlow}>
            Publish version {(live?.number ?? 0) + 1}
          </Button>
        </Form>
      )}
    </section>
  );
}
