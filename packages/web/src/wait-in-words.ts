/** How long to wait, rounded up to what somebody would say. */
export function waitInWords(seconds: number): string {
  if (seconds <= 1) return "a second";
  if (seconds < 60) return `${Math.ceil(seconds)} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes === 1) return "a minute";
  if (minutes < 60) return `${minutes} minutes`;
  return minutes <= 60 ? "an hour" : `${Math.ceil(minutes / 60)} hours`;
}
