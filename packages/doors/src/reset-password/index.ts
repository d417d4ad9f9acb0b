// The page behind a link to a new password, which both apps serve: what it reads and what it does.
// Its screen stands apart ("@boardwalk/doors/reset-password/screen"), so that nothing of the server reaches a browser.
export { resetPasswordAction } from "./reset-password-action.ts";
export { resetPasswordLoader } from "./reset-password-loader.ts";
