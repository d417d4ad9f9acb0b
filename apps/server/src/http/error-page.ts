export interface Problem {
  status: number;
  title: string;
  says: string;
  /** What programs are told instead, which have no page to open again. */
  saysToPrograms?: string;
  retryAfterSeconds?: number;
  headers?: Record<string, string>;
}

const MARK =
  '<svg viewBox="0 0 16 16" width="28" height="28" aria-hidden="true"><path fill="currentColor" d="M0.4 15H13.6L12.69 11H2.5ZM3.19 10H12.63L12.82 7H5.63ZM6.57 6H13L13.54 4H8.61ZM9.72 3H13.9L14.32 2H10.88Z"/></svg>';

// Stands alone, since whatever failed may be what serves the style sheet: the colours are the tokens of packages/ui.
const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#faf7f0,#10191e);--ink:light-dark(#15242c,#e9e6dc);--muted:light-dark(#46565d,#a9b3b3);--action:light-dark(#0b6467,#6fc3bb);--hair:light-dark(#e1dacb,#26343b)}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 "Source Sans 3","Segoe UI","Noto Sans",sans-serif}
main{max-width:34rem;padding:2rem 1.5rem}
svg{color:var(--action)}
h1{font-size:1.75rem;line-height:1.2;letter-spacing:-.012em;margin:1rem 0 .5rem}
p{margin:0 0 1rem}
a{color:var(--action)}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--hair);color:var(--muted);font-size:.875rem}
code{font-family:ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}`;

/** A whole page without anything from elsewhere, for what fails before Remix answers. */
export function errorPage(
  problem: Problem,
  exchange: { requestId: string; nonce: string; mayReload: boolean },
): string {
  const retry = problem.retryAfterSeconds;
  const reload = retry !== undefined && exchange.mayReload ? `<meta http-equiv="refresh" content="${retry}">` : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">${reload}
<title>${escapeText(problem.title)} · Boardwalk</title>
<style nonce="${exchange.nonce}">${STYLE}</style>
</head>
<body>
<main>
${MARK}
<h1>${escapeText(problem.title)}</h1>
<p>${escapeText(problem.says)}</p>
<p><a href="/">Go to the start</a></p>
<footer>Request <code>${exchange.requestId}</code></footer>
</main>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
