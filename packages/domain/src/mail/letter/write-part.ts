import { assertNever } from "../../kernel/index.ts";
import { type Html, html } from "./html.ts";
import type { Fact, LetterPart } from "./letter.ts";
import { look } from "./look.ts";
import type { MailColour } from "./mail-colours.ts";
import { type Plank, planksOf } from "./planks-of.ts";
import { webAddress } from "./web-address.ts";

const CODE = "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace";

export function writePart(part: LetterPart): Html {
  switch (part.kind) {
    case "words":
      return html`<p${look({ ink: "ink", css: "margin:0 0 20px;font-size:17px;line-height:26px" })}>${part.words}</p>`;
    case "hint":
      return html`<p${look({ ink: "ink-muted", css: "margin:0 0 24px;font-size:15px;line-height:22px" })}>${part.words}</p>`;
    case "caution":
      return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px"><tr><td${look({ ink: "ink", ground: "danger-tint", line: "danger-line", css: "padding:12px 16px;border-left:3px solid;font-size:16px;line-height:24px" })}>${part.words}</td></tr></table>`;
    case "button":
      return button(part.label, part.href);
    case "link":
      return html`<p style="margin:0 0 24px;font-size:16px;line-height:24px"><a href="${webAddress(part.href)}"${look({ ink: "action-ink", css: "font-weight:600;text-decoration:underline" })}>${part.label}</a></p>`;
    case "code":
      return code(part.code);
    case "facts":
      return html`<table width="100%" cellpadding="0" cellspacing="0" border="0"${look({ line: "line-strong", css: "margin:0 0 28px;border-top:1px solid" })}>${part.facts.map((fact, index) => row(fact, index === part.facts.length - 1))}</table>`;
    case "boards":
      return boards(part.done, part.total, part.says);
    default:
      return assertNever(part);
  }
}

// The cell carries the colour where links cannot; the whole of it is the link where they can.
function button(label: string, href: string): Html {
  // Its line is all that is left of it where colours are forced.
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 28px"><tr><td${look({ ground: "action", line: "action", css: "border:1px solid;border-radius:6px" })}><a href="${webAddress(href)}"${look({ ink: "ink-on-action", css: "display:inline-block;padding:13px 25px;font-size:17px;line-height:20px;font-weight:600;text-decoration:none;border-radius:6px" })}>${label}</a></td></tr></table>`;
}

// In one piece, so that it can be copied; the planks below count its figures.
function code(digits: string): Html {
  const plank = () =>
    html`<td width="26" height="4"${look({ ground: "action-line", css: "width:26px;height:4px;font-size:0;line-height:0" })}>&nbsp;</td><td width="5" style="width:5px;font-size:0;line-height:0">&nbsp;</td>`;
  return html`<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 26px"><tr><td${look({ ink: "ink", css: `${CODE};padding-left:4px;font-size:32px;line-height:40px;font-weight:600;letter-spacing:11.7px;white-space:nowrap` })}>${digits}</td></tr><tr><td aria-hidden="true"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>${[...digits].map(plank)}</tr></table></td></tr></table>`;
}

// The last row ends by itself: a line below would stand beside the one that closes the mail.
function row({ label, value }: Fact, isLast: boolean): Html {
  const border = isLast ? {} : { line: "line-hair" as const };
  const cell = `padding:9px 0;${isLast ? "" : "border-bottom:1px solid;"}font-size:15px;line-height:22px;text-align:left;vertical-align:top`;
  return html`<tr><th scope="row" width="112"${look({ ...border, ink: "ink-muted", css: `${cell};width:112px;font-weight:400` })}>${label}</th><td${look({ ...border, ink: "ink", css: `${cell};word-break:break-word` })}>${value}</td></tr>`;
}

const PLANK: Record<Plank, { ground: MailColour; height: number }> = {
  done: { ground: "action", height: 6 },
  here: { ground: "ink", height: 12 },
  "to come": { ground: "line-strong", height: 6 },
};

function boards(done: number, total: number, says: string): Html {
  const plank = (kind: Plank) => {
    const { ground, height } = PLANK[kind];
    return html`<td valign="bottom"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td height="${height}"${look({ ground, css: `height:${height}px;font-size:0;line-height:0` })}>&nbsp;</td></tr></table></td><td width="4" style="width:4px;font-size:0;line-height:0">&nbsp;</td>`;
  };
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" aria-hidden="true" style="margin:0 0 6px"><tr>${planksOf(done, total).map(plank)}</tr></table><p${look({ ink: "ink-muted", css: "margin:0 0 26px;font-size:15px;line-height:22px" })}>${says}</p>`;
}
