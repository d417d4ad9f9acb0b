/** EXIF that says how a picture is to be turned, and nothing else. */
export function writeOrientation(orientation: number): Buffer {
  // Big-endian, its only directory at 8, with one entry: 0x0112, one short. No directory follows.
  const tiff = Buffer.from("4d4d002a00000008000101120003000000010000000000000000", "hex");
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
