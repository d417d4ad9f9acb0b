import { Html } from "./html.ts";
import { type MailColour, mailColours } from "./mail-colours.ts";

export interface Look {
  readonly ink?: MailColour;
  readonly ground?: MailColour;
  readonly line?: MailColour;
  readonly css?: string;
  /** Which the sheet for narrow windows names. */
  readonly as?: "page" | "head";
}

/** The attributes that dress an element: light colours beside it, since most mail programs drop sheets, dark ones by class. */
export function look({ ink, ground, line, css = "", as }: Look): Html {
  const classes = [as, ink && `ink-${ink}`, ground && `ground-${ground}`, line && `line-${line}`]
    .filter(Boolean)
    .join(" ");
  const styles = [
    css,
    ink && `color:${mailColours[ink].light}`,
    ground && `background-color:${mailColours[ground].light}`,
    line && `border-color:${mailColours[line].light}`,
  ]
    .filter(Boolean)
    .join(";");
  const backed = ground ? ` bgcolor="${mailColours[ground].light}"` : "";
  return new Html(`${classes && ` class="${classes}"`}${styles && ` style="${styles}"`}${backed}`);
}

/** The sheet for mail programs that have a dark mode and read one. */
export function darkSheet(): string {
  return Object.entries(mailColours)
    .map(
      ([name, { dark }]) =>
        `.ink-${name}{color:${dark}!important}.ground-${name}{background-color:${dark}!important}.line-${name}{border-color:${dark}!important}`,
    )
    .join("");
}
