/** A job's name as a person reads it: `deliver-mail` is "Deliver mail". */
export function jobInWords(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
