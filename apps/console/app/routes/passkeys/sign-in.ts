export { passkeySignInAction as action } from "@boardwalk/doors/passkeys";
