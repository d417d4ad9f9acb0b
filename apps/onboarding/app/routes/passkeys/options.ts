export { passkeyOptionsAction as action } from "@boardwalk/doors/passkeys";
