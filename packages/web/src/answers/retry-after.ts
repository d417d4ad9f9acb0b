/** What a `Retry-After` header says: whole seconds, and never at once. */
export function retryAfter(seconds: number): string {
  return String(Math.max(1, Math.ceil(seconds)));
}
