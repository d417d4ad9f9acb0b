/** What was wrong, by field, as conform has it; at "" what is about none of them. */
export type FieldErrors = Readonly<Record<string, readonly string[] | null | undefined>>;

/** Which control mends what is wrong with a field. */
export type ControlOf = Readonly<Record<string, string>> | ((field: string) => string);

/** What an `ErrorSummary` says of a refused form: a list of controls is also the order in which they stand on the page. */
export function problemsOf(
  errors: FieldErrors | null | undefined,
  controls: ControlOf,
): { id: string; message: string }[] {
  const by = errors ?? {};
  const places =
    typeof controls === "function"
      ? Object.keys(by).map((field) => [field, controls(field)])
      : Object.entries(controls);
  return places.flatMap(([field = "", id = ""]) =>
    // Two rules of a schema may say the same.
    [...new Set(by[field])].map((message) => ({ id, message })),
  );
}
