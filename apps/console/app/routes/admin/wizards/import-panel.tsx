import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass, ErrorSummary, FileField, SectionHead, Select } from "@boardwalk/ui";
import { Form, Link, useNavigation } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import type { ImportRefused } from "./import-file.ts";

const FIELD = "wizard-file";

export interface ImportPanelProps {
  /** Whose draft it replaces; empty for a new wizard. */
  into: string;
  owners: readonly { id: string; name: string }[];
  refused: ImportRefused | undefined;
}

/** A file of the format, chosen or dropped; what is wrong with it is said at its line. */
export function ImportPanel({ into, owners, refused }: ImportPanelProps) {
  const isBusy = useNavigation().formData?.get("form") === "import";
  const isSlow = useSlow(isBusy);
  const replacing = refused?.replacing ?? null;
  const target = replacing?.key ?? into;
  return (
    <section className="import" aria-labelledby="import-head">
      <SectionHead
        id="import-head"
        title={target === "" ? "Import a wizard" : `Import into ${target}`}
        action={
          <Link className={buttonClass("quiet", "sm")} to={paths.wizards()} preventScrollReset>
            Close
          </Link>
        }
      />
      {refused && (
        <ErrorSummary
          title={replacing ? "Nothing was replaced yet" : "Nothing was imported"}
          errors={[{ id: FIELD, message: refused.refused }]}
        />
      )}
      {refused && refused.errors.length > 0 && (
        <ol className="import-errors">
          {refused.errors.map(({ place, path, message }) => (
            <li key={`${place} ${path} ${message}`}>
              <span className="import-place">
                {place && <b className="num">{place}</b>} <span className="code">{path}</span>
              </span>
              <span>{message}</span>
            </li>
          ))}
        </ol>
      )}
      {replacing && <Replaced changes={replacing.changes} more={replacing.more} />}
      <Form
        method="post"
        action={paths.wizards({ import: into })}
        encType="multipart/form-data"
        className="import-form"
        noValidate
        onSubmit={submitOnce(isBusy)}
        preventScrollReset
      >
        <input type="hidden" name="form" value="import" />
        {target !== "" && <input type="hidden" name="into" value={target} />}
        {replacing && <input type="hidden" name="seen" value={replacing.seen} />}
        {target === "" && (
          <Select
            label="A new wizard belongs to"
            name="organizationId"
            defaultValue={owners[0]?.id ?? ""}
            options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FileField
          id={FIELD}
          label="Wizard"
          name="file"
          accept=".json,application/json"
          hint="JSON of the format boardwalk.wizard/1, up to 32 MB. Nothing is published by it."
          error={replacing ? undefined : refused?.refused}
          required
        />
        <Button type="submit" variant="main" busy={isSlow}>
          {replacing ? `Replace the draft of ${replacing.key}` : "Import"}
        </Button>
      </Form>
    </section>
  );
}

function Replaced({ changes, more }: { changes: readonly string[]; more: number }) {
  return (
    <details className="import-changes" open>
      <summary>What it would change in the draft</summary>
      <ul className="sentences">
        {changes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li className="faint">and {more} more</li>}
      </ul>
    </details>
  );
}
