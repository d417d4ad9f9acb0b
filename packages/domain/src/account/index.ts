// Account: what is a person's own beside the ways in. Notifications and quiet hours, connected apps,
// webhooks with their deliveries, export of one's data and deletion of the account.
// Jobs carry out what is asked for here; the tables say what was done.
export { AccountDeletionRequest } from "./account-deletion-request.entity.ts";
export { ConnectedApp } from "./connected-app.entity.ts";
export { DATA_EXPORT_FORMATS, DATA_EXPORT_STATES, DataExportRequest } from "./data-export-request.entity.ts";
export { Notification } from "./notification.entity.ts";
export { NOTIFICATION_CATEGORIES, type NotificationCategory } from "./notification-category.ts";
export { NOTIFICATION_FREQUENCIES, NotificationPreference } from "./notification-preference.entity.ts";
export { photoOf } from "./photo-of.ts";
export { LOCALES, ProfileInput } from "./profile.input.ts";
export { QuietHours } from "./quiet-hours.entity.ts";
export { removePhoto } from "./remove-photo.ts";
export { type SetPhoto, setPhoto } from "./set-photo.ts";
export { updateProfile } from "./update-profile.ts";
export { Webhook } from "./webhook.entity.ts";
export { WebhookDelivery } from "./webhook-delivery.entity.ts";
