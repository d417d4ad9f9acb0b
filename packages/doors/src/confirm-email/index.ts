// The page behind the link that goes to an address somebody wants to use from now on, which both apps serve.
// Its screen stands apart ("@boardwalk/doors/confirm-email/screen"), so that nothing of the server reaches a browser.
export { confirmEmailAction } from "./confirm-email-action.ts";
export { confirmEmailLoader } from "./confirm-email-loader.ts";
