/** Reads a picture as it passes, to say afterwards whether all of it came. What stands behind its end does no harm. */
export interface PictureEnd {
  take(chunk: Uint8Array): void;
  isReached(): boolean;
}
