import { Moment, submitOnce } from "@boardwalk/doors/frame";
import { Button, Tag } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";
import type { SavedLoaded } from "./load-saved.ts";

const USED = ["Not used yet", "Used once"];

/** One saved walk, with the one thing that may be done to it. */
export function SavedRow({ saved }: { saved: SavedLoaded["saved"][number] }) {
  const { id, name, description, tags, isOfficial, useCount, created, lastUsed } = saved;
  const { formData } = useNavigation();
  const isBusy = formData?.get("id") === id;
  return (
    <li className="saved-row">
      <div>
        <p className="saved-name">
          {name} {isOfficial && <Tag>Official</Tag>}
        </p>
        {description && <p className="muted">{description}</p>}
        <p className="hint">
          {USED[useCount] ?? `Used ${useCount} times`}
          {lastUsed && (
            <>
              , last <Moment when={lastUsed} />
            </>
          )}
          . Saved <Moment when={created} />.{tags.length > 0 && ` Tags: ${tags.join(", ")}.`}
        </p>
      </div>
      <Form method="post" onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="id" value={id} />
        <Button
          type="submit"
          variant="line"
          name="intent"
          value={isOfficial ? "unofficial" : "official"}
          aria-label={`${isOfficial ? "No longer official" : "Make official"}: ${name}`}
          busy={isBusy}
        >
          {isOfficial ? "No longer official" : "Make official"}
        </Button>
      </Form>
    </li>
  );
}
