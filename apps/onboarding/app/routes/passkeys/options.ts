export { refuseReading as loader } from "@boardwalk/doors/frame/refuse-reading";
export { passkeyOptionsAction as action } from "@boardwalk/doors/passkeys";
