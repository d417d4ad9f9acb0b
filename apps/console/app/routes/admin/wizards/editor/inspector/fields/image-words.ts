/** What is to be said about the address of a picture, if anything. */
export function imageWords(address: string): string | null {
  if (address === "" || /^\/(?!\/)/.test(address) || /^data:image\/(png|jpeg|gif|webp|avif);/i.test(address))
    return null;
  if (/^https?:\/\//i.test(address) || address.startsWith("//")) {
    return "Pages show pictures from this site alone, so this one stays away: give an address that begins with /.";
  }
  return "This is no address of a picture: give one that begins with /.";
}
