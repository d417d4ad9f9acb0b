export interface Change {
  field: string;
  before: string | null;
  after: string | null;
  isChanged: boolean;
}

type Values = Record<string, unknown> | null;

/** Field by field what was before and what is after, those that changed first. */
export function changesOf(before: Values, after: Values): Change[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changes = [...fields].map((field) => {
    const [was, is] = [said(before, field), said(after, field)];
    return { field, before: was, after: is, isChanged: was !== is };
  });
  return changes.toSorted((one, other) => Number(other.isChanged) - Number(one.isChanged));
}

function said(values: Values, field: string): string | null {
  if (values === null || !Object.hasOwn(values, field)) return null;
  const value = values[field];
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}
