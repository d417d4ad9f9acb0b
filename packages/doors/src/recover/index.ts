// Signing in by a recovery code, which both apps serve: what it reads and what it does.
// Its screen stands apart ("@boardwalk/doors/recover/screen"), so that nothing of the server reaches a browser.
export { recoverAction } from "./recover-action.ts";
export { recoverLoader } from "./recover-loader.ts";
