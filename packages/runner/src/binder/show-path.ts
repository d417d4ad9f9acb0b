import { htmlIds } from "../form/html-ids.ts";
import { boardClass } from "../path/board-class.ts";
import { noteOfPlace } from "../path/note-of-place.ts";
import type { PathPlace } from "../path/path-of.ts";
import { placeClass } from "../path/place-class.ts";
import { whereInWords } from "../path/where-in-words.ts";
import type { Page } from "./page.ts";

type Addresses = Readonly<Record<string, string>>;

/** Draws the path beside the step anew: the rail of a desk and the boards of a phone, without what ends both. */
export function showPath({ data }: Page, steps: Addresses, places: readonly PathPlace[], isComplete: boolean): void {
  const rail = document.querySelector(".rail");
  const end = rail?.lastElementChild;
  if (rail && end) {
    rail.replaceChildren(...places.map((place) => railItem(place, steps[place.step])), end);
    const words = end.firstElementChild?.textContent ?? "";
    end.replaceChildren(isComplete ? link(data.addresses.review, words) : span(words));
  }
  const boards = document.querySelector(".walk-top .boards");
  const last = boards?.lastElementChild;
  if (boards && last) boards.replaceChildren(...places.map(({ is }) => board(boardClass[is])), last);
  const where = document.querySelector("[data-where]");
  if (where) where.textContent = whereInWords(places);
}

function railItem(place: PathPlace, address: string | undefined): HTMLElement {
  const { name, icon, is, leads } = place;
  const item = document.createElement("li");
  item.className = placeClass[is];
  if (is === "here") item.ariaCurrent = "step";
  const named = leads && address ? link(address, name) : span(name);
  named.prepend(...iconOf(icon));
  item.append(named);
  const more = noteOfPlace(place);
  if (more) {
    const small = document.createElement("small");
    small.textContent = more;
    item.append(small);
  }
  return item;
}

function iconOf(name: string | null): Node[] {
  const icons = document.querySelector<HTMLTemplateElement>(`#${htmlIds.railIcons}`)?.content.children ?? [];
  const drawn = [...icons].find((one) => one.getAttribute("data-icon") === name);
  return drawn ? [...drawn.cloneNode(true).childNodes] : [];
}

function link(href: string, words: string): HTMLElement {
  const element = document.createElement("a");
  element.href = href;
  element.textContent = words;
  return element;
}

function span(words: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = words;
  return element;
}

function board(className: string): HTMLElement {
  const element = document.createElement("i");
  element.className = className;
  return element;
}
