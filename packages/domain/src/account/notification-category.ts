export const NOTIFICATION_CATEGORIES = ["activity", "updates", "marketing", "security"] as const;
export type NotificationCategory = (typeof NOTIFICATION_CATEGORIES)[number];
