import { Html, html } from "./html.ts";
import { DARK_WHEN_WANTED } from "./in-theme.ts";
import type { Letter } from "./letter.ts";
import { darkSheet, look } from "./look.ts";
import { writePart } from "./write-part.ts";

const WIDTH = 560;
const TEXT = "font-family:'Source Sans 3','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const BRAND = "font-family:Besley,Rockwell,'Roboto Slab',Georgia,serif";

// Tables, because some programs know nothing else to lay out with; the narrow case comes from widths alone.
export function writeHtml(letter: Letter): string {
  return html`<!doctype html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${letter.subject}</title>
<style>${sheet()}</style>
</head>
<body${look({ ground: "surface-paper", css: "margin:0;padding:0;-webkit-text-size-adjust:100%" })}>
<div style="display:none;max-height:0;overflow:hidden">${letter.preview}${unseen()}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${look({ ground: "surface-paper" })}>
<tr><td align="center"${look({ as: "page", css: "padding:40px 24px 48px" })}>
${outlook(`<table role="presentation" width="${WIDTH}" cellpadding="0" cellspacing="0" border="0"><tr><td>`)}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:${WIDTH}px;text-align:left;${new Html(TEXT)}">
<tr><td${look({ line: "line-strong", css: "padding-bottom:14px;border-bottom:1px solid" })}>${brand()}</td></tr>
<tr><td style="padding-top:32px">
<h1${look({ as: "head", ink: "ink", css: "margin:0 0 16px;font-size:28px;line-height:34px;font-weight:650;letter-spacing:-0.012em" })}>${letter.heading}</h1>
${letter.parts.map(writePart)}
</td></tr>
<tr><td${look({ line: "line-hair", css: "padding-top:16px;border-top:1px solid" })}>
<p${look({ ink: "ink-faint", css: "margin:0;font-size:14px;line-height:20px" })}>${letter.why}</p>
</td></tr>
</table>
${outlook("</td></tr></table>")}
</td></tr>
</table>
</body>
</html>
`.markup;
}

function sheet(): Html {
  return new Html(
    `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.page{padding:24px 20px 40px!important}.head{font-size:26px!important;line-height:31px!important}}
${DARK_WHEN_WANTED}{${darkSheet()}}`,
  );
}

/** The name mark without a picture: four planks that go on board, and the word. */
function brand(): Html {
  const plank = ([at, width, height]: readonly [number, number, number]) =>
    html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td width="${at}" style="width:${at}px;font-size:0;line-height:0">&nbsp;</td><td width="${width}" height="${height}"${look({ ground: "action", css: `width:${width}px;height:${height}px;font-size:0;line-height:0` })}>&nbsp;</td></tr><tr><td colspan="2" height="2" style="height:2px;font-size:0;line-height:0">&nbsp;</td></tr></table>`;
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td valign="bottom" aria-hidden="true">${PLANKS.map(plank)}</td><td${look({ ink: "ink", css: `padding-left:10px;${BRAND};font-size:21px;line-height:24px;font-weight:600` })}>Boardwalk</td></tr></table>`;
}

const PLANKS = [
  [15, 6, 2],
  [10, 11, 3],
  [5, 15, 4],
  [1, 19, 5],
] as const;

// Outlook on Windows does not know a greatest width.
function outlook(markup: string): Html {
  return new Html(`<!--[if mso]>${markup}<![endif]-->`);
}

/** Keeps a list of mails from showing what comes after the preview. */
function unseen(): Html {
  return new Html("&nbsp;&zwnj;".repeat(60));
}
