// Passkeys at the door, in both apps: what their pages and scripts ask of the server.
// What runs in browsers stands apart ("@boardwalk/doors/passkeys/browser"), so that nothing of the server reaches one.
export { offersPasskey } from "./offers-passkey.ts";
export { passkeyOfferAction } from "./passkey-offer-action.ts";
export { passkeyOfferLoader } from "./passkey-offer-loader.ts";
export { passkeyOptionsAction } from "./passkey-options-action.ts";
export { passkeyRegistrationAction } from "./passkey-registration-action.ts";
export { passkeySignInAction } from "./passkey-sign-in-action.ts";
