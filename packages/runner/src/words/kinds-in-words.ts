/** ".pdf, pictures or .docx" from what a browser calls `accept`. */
export function kindsInWords(accept: readonly string[]): string {
  const kinds = accept.map((kind) => GROUPS[kind] ?? kind.replace(/^[a-z]+\//, ""));
  return kinds.length < 2 ? kinds.join("") : `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)}`;
}

const GROUPS: Readonly<Record<string, string>> = {
  "image/*": "pictures",
  "video/*": "videos",
  "audio/*": "sounds",
  "text/*": "texts",
  "application/pdf": "PDF",
  "image/png": "PNG",
  "image/jpeg": "JPEG",
  "text/plain": "plain text",
  "text/csv": "CSV",
};
