import { OAUTH_PURPOSES, type OAuthPurpose } from "./oauth-state.entity.ts";

export function parsePurpose(stored: unknown): OAuthPurpose {
  const purpose = OAUTH_PURPOSES.find((each) => each === stored);
  if (purpose === undefined) throw new Error("A state is for something that nobody knows");
  return purpose;
}
