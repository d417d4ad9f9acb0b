import type { ProviderKind } from "./provider-kind.ts";
import { apple } from "./providers/apple.ts";
import { github } from "./providers/github.ts";
import { google } from "./providers/google.ts";
import { microsoft } from "./providers/microsoft.ts";

/** The providers that are known by name, in the order in which people are shown them. */
export const KNOWN_PROVIDERS: readonly ProviderKind[] = [google, microsoft, apple, github];
