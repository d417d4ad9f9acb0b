// Passkeys in browsers: the button, the e-mail field's autofill, adding one, and what authenticators are told.
export { PasskeyButton, type PasskeyButtonProps } from "./passkey-button.tsx";
export { passkeyMark } from "./passkey-mark.ts";
export { type SignedProof, signProof } from "./sign-proof.ts";
export { type KnownPasskeys, tellAuthenticators } from "./tell-authenticators.ts";
export { type AddedPasskey, type PasskeyAddition, useAddPasskey } from "./use-add-passkey.ts";
export { type PasskeySignIn, usePasskeyAutofill } from "./use-passkey-autofill.ts";
