/** Lets a picture pass without what was written beside its pixels: places, names, devices, previews. */
export interface PictureCleaner {
  /** What of the chunk stays. It may keep back a little until the next one, and passes nothing from behind the end. */
  clean(chunk: Uint8Array): Buffer;
  /** Whether all of the picture came. */
  isWhole(): boolean;
}
