import { contrastOf } from "./contrast-of.ts";

export interface ColourOnPaper {
  readonly theme: "light" | "dark";
  readonly says: string;
  readonly isFaint: boolean;
}

// What WCAG asks of what has to be seen beside its ground.
const LEAST = 3;

/** The paper of each theme. */
export type Papers = Readonly<Record<ColourOnPaper["theme"], string>>;

/** How a colour stands out in each theme, in words; null for what is no colour. */
export function colourInWords(colour: string, papers: Papers): readonly ColourOnPaper[] | null {
  const themes = (["light", "dark"] as const).map((theme) => {
    const contrast = contrastOf(colour, papers[theme]);
    if (contrast === null) return null;
    const isFaint = contrast < LEAST;
    const figure = (Math.floor(contrast * 10) / 10).toFixed(1);
    const how = isFaint ? "hard to see, less than 3 to 1" : "easy to see";
    return { theme, isFaint, says: `On the ${theme} theme ${figure} to 1: ${how}.` };
  });
  return themes.every((each) => each !== null) ? themes : null;
}
