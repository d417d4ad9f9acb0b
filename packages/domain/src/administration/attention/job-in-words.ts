/** `deliver-mail` as the page of jobs says it: "Deliver mail". */
export function jobInWords(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
