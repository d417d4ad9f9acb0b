import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass, Item, ItemList, Note, SectionHead, TextField } from "@boardwalk/ui";
import { Form, Link, useNavigation } from "@remix-run/react";
import { Trash2 } from "lucide-react";
import { paths } from "../../../../paths.ts";
import type { SettingsLoaded } from "./load-settings.ts";

export const TYPED = "delete-typed";

type DeleteSectionProps = Pick<SettingsLoaded, "wizard" | "lost" | "isAsking"> & { error: string | undefined };

/** What cannot be undone: all that is lost stands there in figures, and the key is typed. */
export function DeleteSection({ wizard, lost, isAsking, error }: DeleteSectionProps) {
  const { formData, state } = useNavigation();
  // What was refused is there to be put right at once, while the page behind it is still read anew.
  const isAnswered = state === "loading" && error !== undefined;
  const isBusy = formData?.get("intent") === "delete" && !isAnswered;
  const isSlow = useSlow(isBusy);
  const isOpen = isAsking || error !== undefined;
  return (
    <section aria-labelledby="delete-head" id="delete">
      <SectionHead id="delete-head" title="Delete" />
      {!isOpen && (
        <ItemList>
          <Item
            icon={Trash2}
            name="Delete this wizard for good"
            meta="Its versions go with it, and every walk over it. Archiving keeps all of that."
            action={
              <Link
                className={buttonClass("danger")}
                to={paths.wizardSettings(wizard.key, { ask: "delete" })}
                preventScrollReset
              >
                Delete…
              </Link>
            }
          />
        </ItemList>
      )}
      {isOpen && (
        <Form method="post" className="delete-form" noValidate onSubmit={submitOnce(isBusy)} preventScrollReset>
          <Note tone="danger">
            <p>
              <b>This cannot be undone.</b> With {wizard.name} go:
            </p>
            <ul>
              {lost.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Note>
          <TextField
            id={TYPED}
            name="typed"
            label={
              <>
                Type <span className="code">{wizard.key}</span> to delete it
              </>
            }
            hint="You are asked once more who you are, if you have not just shown it."
            error={error}
            autoComplete="off"
            spellCheck={false}
          />
          <div className="row-flex wrap">
            <Link className={buttonClass("line")} to={paths.wizardSettings(wizard.key)} preventScrollReset>
              Keep it
            </Link>
            <Button type="submit" variant="danger" name="intent" value="delete" busy={isSlow}>
              Delete the wizard and its walks
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}
