import { ApiRefusal } from "./api-refusal.ts";

/** An action is called for every method that writes; most addresses take one of them. */
export function requireMethod({ method }: Request, only: "POST" | "PUT" | "PATCH" | "DELETE"): void {
  if (method === only) return;
  throw new ApiRefusal(405, "method-not-allowed", `This address takes ${only} only.`, { Allow: only });
}
