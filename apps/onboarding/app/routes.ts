import { index, type RouteConfig, route } from "@remix-run/route-config";

// The table of contents of onboarding. Addresses are written here and in paths.ts, nowhere else.
export default [
  index("routes/front/front.tsx"),
  route("login", "routes/login.tsx"),
  route("join", "routes/join/join.tsx"),
  route("join/sent", "routes/join/sent.tsx"),
  route("join/:token", "routes/join/confirm.tsx"),
  route("logout", "routes/logout.ts"),
  route("reset-password", "routes/reset-password.tsx"),
  route("magic", "routes/magic/magic.tsx"),
  route("magic/:token", "routes/magic/magic-link.tsx"),
  route("verify-email", "routes/verify-email/verified.tsx"),
  route("verify-email/:token", "routes/verify-email/verify-email.tsx"),
  route("wasnt-me/:token", "routes/wasnt-me.tsx"),
  route("passkeys/options/:ceremony", "routes/passkeys/options.ts"),
  route("passkeys/sign-in", "routes/passkeys/sign-in.ts"),
  route("passkeys/registration", "routes/passkeys/registration.ts"),
  route("account/passkey-offer", "routes/passkeys/offer.tsx"),
  route("oauth/:provider", "routes/oauth/start.tsx"),
  route("oauth/:provider/leaving", "routes/oauth/leaving.tsx"),
  route("oauth/:provider/callback", "routes/oauth/callback.tsx"),
  route("preferences/theme", "routes/preferences/theme.ts"),
  route("files", "routes/files/files.ts"),
  route("files/:fileId", "routes/files/file.ts"),
  route("api/*", "routes/api/unknown.ts"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
