import { buttonClass } from "@boardwalk/ui";

export interface DeletePartProps {
  counts: { answers: number; files: number };
}

/** The end of a walk; it says first what goes. */
export function DeletePart({ counts: { answers, files } }: DeletePartProps) {
  return (
    <details className="later-part later-delete">
      <summary>Delete this walk</summary>
      <form method="post">
        <p>
          {answers === 0
            ? "You have given no answers yet."
            : `${counted(answers, "answer")}${files === 0 ? "" : ` and ${counted(files, "file")}`} go with it.`}{" "}
          Nobody can bring it back, and links that lead to it end.
        </p>
        <button type="submit" name="intent" value="forget" className={buttonClass("danger-main", "lg")}>
          Delete it for good
        </button>
      </form>
    </details>
  );
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
