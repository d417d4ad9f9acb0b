// The way to a provider and back, which both apps serve: what its addresses read and do, and what the sign-in page shows of it.
// Its pages stand apart ("@boardwalk/doors/oauth/…"), so that nothing of the server reaches a browser.
export { callbackLoader } from "./callback-loader.ts";
export { leavingLoader } from "./leaving-loader.ts";
export { type OAuthChoice, oauthChoices } from "./oauth-choices.ts";
export { providerOf } from "./provider-of.ts";
export { refusalInWords } from "./refusal-in-words.ts";
export { startOAuthAction } from "./start-oauth-action.ts";
export { startOAuthLoader } from "./start-oauth-loader.ts";
