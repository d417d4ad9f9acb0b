export { passkeyRegistrationAction as action } from "@boardwalk/doors/passkeys";
