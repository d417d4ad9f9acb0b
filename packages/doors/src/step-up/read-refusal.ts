/** What the last proof was, as far as it may be said again. */
export interface Refusal {
  open: string | undefined;
  errors: Record<string, string[]>;
  sent: { interrupted?: string; page?: string };
}

interface Replied {
  initialValue?: Record<string, unknown> | null | undefined;
  error?: Record<string, string[] | null> | null | undefined;
}

export function readRefusal(reply: Replied | undefined): Refusal {
  const { initialValue, error } = reply ?? {};
  const text = (name: string) => {
    const value = initialValue?.[name];
    return typeof value === "string" ? value : undefined;
  };
  const [interrupted, page] = [text("interrupted"), text("page")];
  return {
    open: text("way"),
    errors: Object.fromEntries(Object.entries(error ?? {}).map(([field, words]) => [field, words ?? []])),
    sent: { ...(interrupted !== undefined && { interrupted }), ...(page !== undefined && { page }) },
  };
}
