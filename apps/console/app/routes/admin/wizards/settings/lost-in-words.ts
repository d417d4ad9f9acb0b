import type { GoesWithWizard } from "@boardwalk/domain/wizards";
import { countInWords } from "@boardwalk/web";
import type { Here } from "@boardwalk/web/when-in-words";

/** What is lost with a wizard, a line each; what there is none of is left out. */
export function lostInWords(lost: GoesWithWizard, here: Here): string[] {
  const counted = (count: number, one: string, many: string) =>
    count === 1 ? `1 ${one}` : `${countInWords(count, here)} ${many}`;
  const { versions, edits, walks, walksUnderWay, people, shares, savedWalks, files } = lost;
  const under = walksUnderWay === 0 ? "" : `, ${countInWords(walksUnderWay, here)} of them under way`;
  return [
    `its draft and ${counted(edits, "edit", "edits")}`,
    ...(versions > 0 ? [counted(versions, "version", "versions")] : []),
    ...(walks > 0 ? [`${counted(walks, "walk", "walks")} of ${counted(people, "person", "people")}${under}`] : []),
    ...(files > 0 ? [counted(files, "file that walkers sent", "files that walkers sent")] : []),
    ...(shares > 0 ? [counted(shares, "link to a shared walk", "links to shared walks")] : []),
    ...(savedWalks > 0 ? [counted(savedWalks, "saved walk", "saved walks")] : []),
    ...(walks > 0 ? ["its figures of every day"] : []),
  ];
}
