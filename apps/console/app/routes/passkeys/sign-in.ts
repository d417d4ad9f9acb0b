export { refuseReading as loader } from "@boardwalk/doors/frame/refuse-reading";
export { passkeySignInAction as action } from "@boardwalk/doors/passkeys";
