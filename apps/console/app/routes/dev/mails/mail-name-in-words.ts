/** "sign-in-link" as "Sign-in link": the names of mails are words already. */
export function mailNameInWords(name: string): string {
  const words = name.replace(/^sign-in/, "sign\u2011in").replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
