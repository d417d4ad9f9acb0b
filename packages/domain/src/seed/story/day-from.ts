/** The day that lies so many days after another, both as ISO texts. */
export function dayFrom(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}
