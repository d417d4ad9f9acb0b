import type { Page } from "@playwright/test";

export interface AddedAuthenticator {
  /** Whether the finger, the face or the PIN is right from now on. */
  recognise(isRight: boolean): Promise<void>;
}

/** A device that keeps passkeys, in the browser of a page, answering by itself. */
export async function addAuthenticator(page: Page): Promise<AddedAuthenticator> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable", { enableUI: false });
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    recognise: async (isRight) => {
      await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: isRight });
    },
  };
}
