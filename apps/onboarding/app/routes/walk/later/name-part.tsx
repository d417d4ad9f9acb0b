import { buttonClass, FieldError } from "@boardwalk/ui";

export interface NamePartProps {
  name: string;
  error: string | undefined;
}

/** What the person calls this walk, to find it among others. */
export function NamePart({ name, error }: NamePartProps) {
  return (
    <form method="post" noValidate className="later-part" aria-labelledby="name-title">
      <h2 id="name-title">Its name</h2>
      <div className="field">
        <label htmlFor="name">What you call it</label>
        {error && <FieldError id="name-error">{error}</FieldError>}
        <input
          className="input"
          id="name"
          name="name"
          defaultValue={name}
          maxLength={255}
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "name-error" : undefined}
        />
      </div>
      <button type="submit" name="intent" value="rename" className={buttonClass("line", "lg")}>
        Rename
      </button>
    </form>
  );
}
