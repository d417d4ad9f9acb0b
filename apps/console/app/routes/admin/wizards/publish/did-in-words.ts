/** What was just done to a wizard, as far as it is still so: anybody can write in the address. */
export function didInWords(
  did: string | null,
  { live, hasChanges, errors }: { readonly live: number | null; readonly hasChanges: boolean; readonly errors: number },
): string | null {
  switch (did) {
    case "imported":
      return live === null ? "Imported as a new draft. Nobody sees it before it is published." : null;
    case "replaced":
      return live === null || hasChanges
        ? "The draft was replaced. Undo in the editor takes that back."
        : "The file says what is live already.";
    case "published":
      return live !== null && !hasChanges ? `Version ${live} is live. Whoever starts from now on walks it.` : null;
    case "unchanged":
      return live === null ? null : `Nothing changed since version ${live}, so nothing was published.`;
    case "refused":
      return errors > 0 ? "Nothing was published: there are errors to put right first." : null;
    case "restored":
      return "The version is the draft again. Nothing is published by that.";
    case "same":
      return "The draft says the same as that version already.";
    default:
      return null;
  }
}
