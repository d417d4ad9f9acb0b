import { htmlIds } from "../form/html-ids.ts";

export interface ErrorListProps {
  readonly errors: readonly { readonly set: string; readonly message: string }[];
}

/** First after the head of a step that was not taken: one link for each error, with the words that stand at the set. */
export function ErrorList({ errors }: ErrorListProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever sent the form has to hear first what was not taken, also without scripts.
    <div className="errors" id={htmlIds.errors} role="alert" aria-labelledby="walk-errors-head" tabIndex={-1} autoFocus>
      <h2 id="walk-errors-head">
        {errors.length === 1 ? "One answer needs another look" : `${errors.length} answers need another look`}
      </h2>
      <ul>
        {errors.map(({ set, message }) => (
          <li key={`${set} ${message}`}>
            <a href={`#${htmlIds.set(set)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
