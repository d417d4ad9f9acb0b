export { refuseReading as loader } from "@boardwalk/doors/frame/refuse-reading";
export { passkeyRegistrationAction as action } from "@boardwalk/doors/passkeys";
