// Control characters, and those that turn the direction of reading: with U+202E a name can end in another name's ending.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;
const NOT_IN_NAMES = /[<>:"|?*]/g;
const LONGEST = 150;

/** A name as it may be shown and saved on any system: never a path, never an instruction. */
export function cleanFileName(said: string): string {
  const last = said.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const name = last
    .replace(UNSEEN, "")
    .replace(NOT_IN_NAMES, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return name === "" ? "file" : shortened(name);
}

/** The ending stays, since systems open files by it. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= LONGEST) return name;
  const ending = Array.from(/\.[^.]{1,12}$/u.exec(name)?.[0] ?? "");
  return letters.slice(0, LONGEST - ending.length).join("") + ending.join("");
}
