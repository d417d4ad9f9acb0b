import { Button, Note } from "@boardwalk/ui";
import { Form } from "@remix-run/react";
import { paths } from "../../../paths.ts";

const DONE: ReadonlyMap<string | null, { says: string; undo: string | null }> = new Map([
  ["archive", { says: "archived. Walks under way go on", undo: "unarchive" }],
  ["unarchive", { says: "taken back from the archive", undo: "archive" }],
  ["off", { says: "switched off: nobody starts from now on. Walks under way go on", undo: "on" }],
  ["deleted", { says: "deleted for good", undo: null }],
  ["copy", { says: "made, each a draft of its own", undo: null }],
  ["on", { says: "switched on", undo: "off" }],
]);

/** What was just done to some wizards, and the way back. */
export function WizardsDone({ did, to }: { did: string | null; to: readonly string[] }) {
  if (did === "none") return <Note tone="plain">Nothing was ticked, so nothing was changed.</Note>;
  const done = DONE.get(did);
  if (!done) return null;
  if (to.length === 0) return <Note tone="plain">They were so already; nothing was changed.</Note>;
  const which = to.length === 1 ? `${to[0]} is` : `${to.length} wizards are`;
  return (
    <Note tone="action">
      <Form method="post" action={paths.wizards()} className="wizards-done">
        <span>
          {which} {done.says}.
        </span>
        {done.undo !== null && (
          <>
            <input type="hidden" name="intent" value={done.undo} />
            {to.map((key) => (
              <input key={key} type="hidden" name="keys" value={key} />
            ))}
            <Button type="submit" variant="quiet" size="sm">
              Undo
            </Button>
          </>
        )}
      </Form>
    </Note>
  );
}
