import type { StepUpAsked } from "@boardwalk/web/step-up-asked";

/** Why the question is asked. It holds for one's own account and for acts on others. */
export function leadOf({ interrupted }: Pick<StepUpAsked, "interrupted">): string {
  const why = "What comes next decides who gets into an account, and you proved who you are more than 10 minutes ago.";
  return interrupted === null ? why : `${why} Nothing was changed yet; it goes on by itself.`;
}
