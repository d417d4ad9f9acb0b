import { createJpegEnd } from "./create-jpeg-end.ts";
import { createPngEnd } from "./create-png-end.ts";
import { createWebpEnd } from "./create-webp-end.ts";
import type { PictureEnd } from "./picture-end.ts";

const ENDS: Readonly<Record<string, () => PictureEnd>> = {
  "image/png": createPngEnd,
  "image/apng": createPngEnd,
  "image/jpeg": createJpegEnd,
  "image/webp": createWebpEnd,
};

/** Null for what is no picture, or one whose end nobody here knows. */
export function createPictureEnd(mediaType: string): PictureEnd | null {
  return ENDS[mediaType]?.() ?? null;
}
