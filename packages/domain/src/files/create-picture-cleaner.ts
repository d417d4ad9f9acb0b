import { createJpegCleaner } from "./create-jpeg-cleaner.ts";
import { createPngCleaner } from "./create-png-cleaner.ts";
import { createWebpCleaner } from "./create-webp-cleaner.ts";
import type { PictureCleaner } from "./picture-cleaner.ts";

const CLEANERS: Readonly<Record<string, () => PictureCleaner>> = {
  "image/png": createPngCleaner,
  "image/apng": createPngCleaner,
  "image/jpeg": createJpegCleaner,
  "image/webp": createWebpCleaner,
};

/** Null for what is no picture, or one of a kind that nobody here knows. */
export function createPictureCleaner(mediaType: string): PictureCleaner | null {
  return CLEANERS[mediaType]?.() ?? null;
}
