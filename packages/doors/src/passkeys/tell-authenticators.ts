import { sendSignal } from "@simplewebauthn/browser";

/** What is true of an account and its passkeys, for those who keep them. */
export interface KnownPasskeys {
  rpId: string;
  userHandle: string;
  credentialIds: string[];
  /** What the person is called now. */
  userName: string;
  displayName: string;
}

/** Tells whoever keeps passkeys which of them still work and what the account is called, where the browser can. */
export async function tellAuthenticators(known: KnownPasskeys): Promise<void> {
  const { rpId: rpID, userHandle: userID, credentialIds, userName, displayName } = known;
  // Both at once, since the page may be left while the first is on its way.
  await Promise.all([
    quietly(() =>
      sendSignal({ signalName: "allAcceptedCredentials", rpID, userID, allAcceptedCredentialIDs: credentialIds }),
    ),
    quietly(() =>
      sendSignal({ signalName: "currentUserDetails", rpID, userID, userName, userDisplayName: displayName }),
    ),
  ]);
}

/** Tells whoever keeps it that a passkey signs nobody in, so that it is offered no more. */
export async function tellUnknown(passkey: { rpId: string | undefined; credentialId: string }): Promise<void> {
  const { rpId: rpID = location.hostname, credentialId: credentialID } = passkey;
  await quietly(() => sendSignal({ signalName: "unknownCredential", rpID, credentialID }));
}

// Many browsers know no signals, and nothing here depends on one.
async function quietly(send: () => Promise<unknown>): Promise<void> {
  await send().catch(() => undefined);
}
