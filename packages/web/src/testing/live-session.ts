import type { LiveSession } from "@boardwalk/domain/identity";

export const liveSession: LiveSession = {
  sessionId: "s1",
  userId: "u1",
  email: "olivia@boardwalk.test",
  name: "Olivia Marsh",
  role: "USER",
  timezone: null,
  locale: null,
  isGuest: false,
  renewed: false,
  expiresAt: new Date("2026-12-21T10:00:00Z"),
};
