import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, FieldFrame, Note, SectionHead } from "@boardwalk/ui";
import { Form, Link, useNavigation } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import type { PublishLoaded } from "./load-publish.ts";

export const NOTES = "publish-notes";

type PublishFormProps = Pick<PublishLoaded, "live" | "errors" | "reach" | "revision" | "frontPage"> & {
  wizardKey: string;
  isArchived: boolean;
  refused: { notes: string; error: string | undefined } | null;
};

/** The notes and the one button, or why there is none. */
export function PublishForm(props: PublishFormProps) {
  const { live, errors, reach, revision, frontPage, wizardKey, isArchived, refused } = props;
  const isBusy = useNavigation().formData?.get("intent") === "publish";
  const isSlow = useSlow(isBusy);
  const next = `version ${(live?.number ?? 0) + 1}`;
  const hasNews = live === null || live.changes.length > 0;
  const canPublish = hasNews && errors === 0 && !isArchived;
  return (
    <section aria-labelledby="publish-head">
      <SectionHead id="publish-head" title={hasNews ? `Publish ${next}` : "Nothing to publish"} />
      {isArchived && <Note tone="plain">It is archived. Take it back from the archive to publish it.</Note>}
      {errors > 0 && (
        <Note tone="danger">
          {errors === 1 ? "1 error keeps" : `${errors} errors keep`} this draft from being published.
        </Note>
      )}
      {!hasNews && <p className="hint">Edit the draft, and what is new stands here.</p>}
      {canPublish && (
        <Form method="post" className="publish-form" noValidate onSubmit={submitOnce(isBusy)} preventScrollReset>
          <p className="hint">{reach}</p>
          {live === null && (
            <p className="hint">
              Its address is <span className="code publish-address">{frontPage}</span>. Nobody has it yet, so{" "}
              <Link to={{ pathname: paths.wizardSettings(wizardKey), hash: "key-head" }}>another one</Link> costs
              nothing before the first version.
            </p>
          )}
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
                rows={4}
                maxLength={2_000}
                defaultValue={refused?.notes ?? ""}
              />
            )}
          </FieldFrame>
          <Button type="submit" variant="main" name="intent" value="publish" busy={isSlow} block>
            Publish {next}
          </Button>
        </Form>
      )}
    </section>
  );
}
