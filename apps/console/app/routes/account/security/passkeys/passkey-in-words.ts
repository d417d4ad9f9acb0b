import type { PasskeyView } from "@boardwalk/domain/identity";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";

/** One passkey as the screen says it. */
export interface PasskeyInWords {
  id: string;
  name: string;
  provider: string | null;
  isSynced: boolean;
  isSecurityKey: boolean;
  /** "Kept by Apple Passwords and synced to your other devices." */
  kept: string;
  lastUsed: WhenInWords | null;
  added: WhenInWords;
}

export function passkeyInWords(view: PasskeyView, here: Here): PasskeyInWords {
  const { id, name, provider, isSynced, isSecurityKey, lastUsedAt, createdAt } = view;
  return {
    id,
    name,
    provider,
    isSynced,
    isSecurityKey,
    kept: keptInWords(view),
    lastUsed: lastUsedAt && whenInWords(lastUsedAt, here),
    added: whenInWords(createdAt, here),
  };
}

/** Whoever keeps it is named once: by its name, or here. */
function keptInWords({ name, provider, isSynced, isBackedUp, isSecurityKey }: PasskeyView): string {
  const keeper = provider !== null && provider !== name ? provider : null;
  if (!isSynced) {
    const place = isSecurityKey ? "Only on that key" : "Only on the device that made it";
    return keeper ? `${place}, ${keeper}.` : `${place}.`;
  }
  if (provider === name) return isBackedUp ? "Synced to your other devices." : "Not backed up yet.";
  const by = keeper ? `Kept by ${keeper}` : "Kept by its provider";
  return isBackedUp ? `${by} and synced to your other devices.` : `${by}, not backed up yet.`;
}
