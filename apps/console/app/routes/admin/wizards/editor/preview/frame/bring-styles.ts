/** Gives a page the looks of another: its style sheets and its theme. Comes back once they are there. */
export async function bringStyles(from: Document, to: Document): Promise<void> {
  const { theme } = from.documentElement.dataset;
  if (theme !== undefined) to.documentElement.dataset["theme"] = theme;
  const scheme = from.querySelector("meta[name='color-scheme']");
  if (scheme) to.head.append(to.importNode(scheme));
  const loading: Promise<void>[] = [];
  for (const sheet of from.querySelectorAll("link[rel='stylesheet'], style")) {
    const copy = to.importNode(sheet, true);
    if (copy.nodeName === "LINK") loading.push(loaded(copy));
    to.head.append(copy);
  }
  await Promise.all(loading);
}

/** Also where it could not be had: a page without its looks is better than none. */
function loaded(sheet: Element): Promise<void> {
  return new Promise((done) => {
    for (const event of ["load", "error"]) sheet.addEventListener(event, () => done(), { once: true });
  });
}
