import type { RateLimit, RateStanding } from "@boardwalk/domain/identity";

/** What is allowed and how much of it is left, as the IETF's draft of RateLimit headers has it. */
export function rateLimitHeaders(
  name: string,
  { capacity, refillPerSecond }: Omit<RateLimit, "action">,
  { isTaken, remaining, retryAfterSeconds }: RateStanding,
): [string, string][] {
  const secondsToFill = (missing: number) => Math.ceil(missing / refillPerSecond);
  const left = isTaken ? remaining : 0;
  const resets = isTaken ? secondsToFill(capacity - left) : retryAfterSeconds;
  return [
    ["RateLimit-Policy", `"${name}";q=${capacity};w=${secondsToFill(capacity)}`],
    ["RateLimit", `"${name}";r=${left};t=${resets}`],
  ];
}
