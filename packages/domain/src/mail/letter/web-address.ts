/** Links in mails lead to web pages: anything else is a mistake of ours, and no mail goes out with it. */
export function webAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null || !["https:", "http:"].includes(url.protocol))
    throw new Error("A link in a mail leads to no web page.");
  return url.href;
}
