import type { Attention } from "./attention.ts";

export const formerSecrets: Attention = {
  name: "former-secrets",
  async look({ secrets }) {
    const former = secrets.previous.length;
    if (former === 0) return null;
    return {
      tone: "caution",
      title:
        former === 1
          ? "A former secret still opens what is stored"
          : `${former} former secrets still open what is stored`,
      says: "Run boardwalk rotate-keys on the server. Once it says that all is sealed anew, take APP_SECRETS_PREVIOUS out of the environment.",
    };
  },
};
