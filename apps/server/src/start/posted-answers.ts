import type { OAuth } from "@boardwalk/domain/identity";

/** The addresses at which a provider's own page posts its answer, and that page's origin. */
export function postedAnswers({ providers }: OAuth): ReadonlyMap<string, string> {
  return new Map(
    providers.flatMap(({ key, postsFrom }) => (postsFrom === null ? [] : [[`/oauth/${key}/callback`, postsFrom]])),
  );
}
