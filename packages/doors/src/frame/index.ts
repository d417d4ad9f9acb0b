// The page around every screen of both apps: document, theme, focus, failures.
// It runs on the server and in browsers; the server's own half is "@boardwalk/doors/frame/server".
// An app puts its shell inside and says which of its pages hydrate.
export { Document, type DocumentProps } from "./document.tsx";
export { FailurePage } from "./failure-page.tsx";
export { FailurePart } from "./failure-part.tsx";
export { FailureScreen } from "./failure-screen.tsx";
export { Moment } from "./moment.tsx";
export { NonceContext } from "./nonce-context.ts";
export { failureMeta, pageMeta } from "./page-meta.ts";
export { problemsOf } from "./problems-of.ts";
export { submitOnce } from "./submit-once.ts";
export { typedText } from "./typed-text.ts";
export { useSlow } from "./use-slow.ts";
export { THEME_FETCHER, useTheme } from "./use-theme.ts";
