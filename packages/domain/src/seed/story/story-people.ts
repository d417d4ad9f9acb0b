import type { Chance } from "./seeded-chance.ts";

const FIRST = [
  ...["Amara", "Bram", "Chiara", "Dmitri", "Elif", "Femke", "Goran", "Hanna", "Ibrahim", "Jana", "Kofi", "Lotte"],
  ...["Mateusz", "Nour", "Oskar", "Priya", "Quinten", "Rosa", "Sefa", "Tomasz", "Una", "Viktor", "Wanda", "Yusuf"],
  ...["Zoë", "Anneke", "Björn", "Camille", "Daan", "Esther", "Florian", "Grace", "Hugo", "Ines", "Joris", "Katya"],
  ...["Luca", "Maya", "Noor", "Olga", "Pieter", "Rania", "Stijn", "Thuy", "Umar", "Vera", "Wim", "Xenia"],
];
const LAST = [
  ...["Adeyemi", "Bakker", "Costa", "de Vries", "Eriksen", "Fontaine", "García", "Haddad", "Ilić", "Jansen"],
  ...["Kowalski", "Lindqvist", "Meijer", "Nguyen", "O’Brien", "Petrov", "Raghunathan", "Schouten", "Tanaka"],
  ...["Uysal", "van den Berg", "Wierzbicki", "Yılmaz", "Zhang", "Achterberg", "Boateng", "Castellano", "Dijkstra"],
];

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** So many people of the town, no two with one name, in the order of their joining. */
export function storyPeople(chance: Chance, count: number): NamedPerson[] {
  const names = new Set<string>();
  // One who has a long name, since somebody always has.
  names.add("Maximiliane Alexandra von Schönebeck-Oosterwijk van Zuylen");
  while (names.size < count) {
    names.add(`${FIRST[chance.between(0, FIRST.length - 1)]} ${LAST[chance.between(0, LAST.length - 1)]}`);
  }
  return [...names].map((name, index) => ({ id: `member-${index}`, name, email: addressOf(name) }));
}

function addressOf(name: string): string {
  const plain = name.replaceAll("ø", "o").replaceAll("ı", "i").normalize("NFD").toLowerCase();
  return `${plain.replace(/[^a-z -]/g, "").replaceAll(" ", ".")}@quayside.example`;
}
