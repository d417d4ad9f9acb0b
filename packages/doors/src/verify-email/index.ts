// Where a link that confirms an address leads, in both apps.
// Its screens stand apart, so that nothing of the server reaches a browser.
export { verifiedLoader } from "./verified-loader.ts";
export { verifyEmailAction } from "./verify-email-action.ts";
export { verifyEmailLoader } from "./verify-email-loader.ts";
