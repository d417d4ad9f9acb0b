import type { AppLoadContext } from "@remix-run/server-runtime";

/** What the sign-in page, or the security page, says to whoever came back from a provider no further than before. */
export function refusalInWords({ services }: Pick<AppLoadContext, "services">, search: URLSearchParams): string | null {
  const provider = services.oauth.find(search.get("provider") ?? undefined);
  const because = search.get("because");
  return provider === null || because === null ? null : (WORDS[because]?.(provider.name) ?? null);
}

const WORDS: Readonly<Record<string, (name: string) => string>> = {
  declined: (name) => `You came back from ${name} without its word. Nothing was changed.`,
  away: (name) => `${name} does not answer at this moment. Try again in a minute, or take another way.`,
  unusable: (name) =>
    `${name} is set up wrongly here, so nobody can sign in by it. Tell whoever runs this server, and take another way.`,
  spent: (name) => `The way to ${name} and back took too long, or was gone twice. Begin again.`,
  unproven: (name) =>
    `${name} does not say that your e-mail address is yours. Sign in another way, or join with your address first; then link ${name} under Security.`,
  closed: () => "That account cannot be used to sign in.",
  taken: (name) => `That ${name} account already signs somebody else in here.`,
  another: (name) => `That is not the ${name} account that signs you in here.`,
  stale: (name) => `${name} did not ask you afresh. Take another way to show that it is you.`,
};
