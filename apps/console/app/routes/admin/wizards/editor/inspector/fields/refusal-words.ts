/** Of a sentence about a document what helps at a field: what is allowed there. */
export function refusalWords(message: string): string {
  const allowed = /; it must be (.*)$/s.exec(message)?.[1];
  return allowed === undefined ? message : `It must be ${allowed.replace(/, or null(?=\.)/, "")}`;
}
