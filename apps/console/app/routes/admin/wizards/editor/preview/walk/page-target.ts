/** What an event of the page is about. It is of another window, whose elements are of no class that is known here. */
export function pageTarget(target: EventTarget): Element | null {
  return "closest" in target && "nodeName" in target && isElement(target) ? target : null;
}

function isElement(target: EventTarget): target is Element {
  return "nodeType" in target && target.nodeType === Node.ELEMENT_NODE;
}
