import { problemsOf, typedText } from "@boardwalk/doors/frame";
import { Button, Checkbox, ErrorSummary, TextField } from "@boardwalk/ui";
import type { FormReply } from "@boardwalk/web";

export interface SavedDetailsProps {
  action: string;
  /** Of a new one, what it will be called by. */
  id?: string;
  details: { name: string; description: string | null; tags: readonly string[]; isPublic: boolean };
  isGuest: boolean;
  refused: FormReply | undefined;
  confirm: string;
  notSaved: string;
}

const CONTROLS = { "": "name", id: "name", name: "name", description: "description", tags: "tags", isPublic: "public" };

/** What a saved walk is called, and who sees it. A refused form keeps what was typed. */
export function SavedDetails({ action, id, details, isGuest, refused, confirm, notSaved }: SavedDetailsProps) {
  const typed = refused?.initialValue;
  const errors = refused?.error ?? {};
  const problems = problemsOf(errors, CONTROLS);
  const typedOr = (field: string, kept: string) => (typed ? (typedText(typed[field]) ?? "") : kept);
  const isPublic = typed ? typed["isPublic"] === "on" : details.isPublic;
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={notSaved} errors={problems} />}
      <form method="post" action={action} noValidate>
        {id === undefined ? (
          <input type="hidden" name="intent" value="change" />
        ) : (
          <input type="hidden" name="id" value={id} />
        )}
        <TextField
          id="name"
          name="name"
          label="Name"
          defaultValue={typedOr("name", details.name)}
          error={errors["name"]?.[0]}
          maxLength={120}
          autoComplete="off"
          required
        />
        <TextField
          id="description"
          name="description"
          label="What it is for"
          optional
          defaultValue={typedOr("description", details.description ?? "")}
          error={errors["description"]?.[0]}
          maxLength={2000}
          autoComplete="off"
        />
        <TextField
          id="tags"
          name="tags"
          label="Tags"
          optional
          hint="Words to find it by, with commas between: music, by the water."
          defaultValue={typedOr("tags", details.tags.join(", "))}
          error={errors["tags"]?.[0]}
          maxLength={400}
          autoComplete="off"
        />
        {isGuest ? (
          <p className="hint">With an account, you could show it to everybody in the gallery.</p>
        ) : (
          <Checkbox id="public" name="isPublic" defaultChecked={isPublic}>
            <b>Show it in the gallery.</b> Everybody sees these answers and may begin from them. Your name is not shown.
          </Checkbox>
        )}
        {/* Of a page where a walk begins, that is the one thing to press. */}
        <Button type="submit" variant={id === undefined ? "line" : "main"} size="lg">
          {confirm}
        </Button>
      </form>
    </>
  );
}
