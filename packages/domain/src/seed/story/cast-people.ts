import type { Chance } from "./seeded-chance.ts";
import type { StoryPerson } from "./story.ts";
import { type NamedPerson, storyPeople } from "./story-people.ts";

export interface Castable {
  /** Who begins a walk at this moment: often somebody new. */
  walker(at: Date, isGuest: boolean): NamedPerson;
  again(id: string): NamedPerson;
  people(): StoryPerson[];
}

/** Members and guests, as they come along. */
export function castPeople(chance: Chance): Castable {
  const names = storyPeople(chance, 240);
  const members: NamedPerson[] = [];
  const guests: NamedPerson[] = [];
  const people: StoryPerson[] = [];

  function newMember(at: Date): NamedPerson {
    const person = names[members.length];
    if (!person) return members[chance.between(0, members.length - 1)] ?? names[0] ?? newGuest(at);
    members.push(person);
    people.push({ ...person, joinedAt: new Date(at.getTime() - chance.between(90, 900) * 1000) });
    return person;
  }

  function newGuest(at: Date): NamedPerson {
    // What a guest writes of themselves stands in the walk alone.
    const written = names[names.length - 1 - (guests.length % names.length)];
    const guest = { id: `guest-${guests.length}`, name: written?.name ?? "", email: written?.email ?? "" };
    guests.push(guest);
    people.push({ id: guest.id, name: null, email: null, joinedAt: at });
    return guest;
  }

  const oneOf = (known: readonly NamedPerson[]): NamedPerson | undefined => known[chance.between(0, known.length - 1)];
  return {
    walker(at, isGuest) {
      if (isGuest) return (chance.hits(0.06) ? oneOf(guests) : undefined) ?? newGuest(at);
      return (chance.hits(0.45) ? oneOf(members) : undefined) ?? newMember(at);
    },
    again(id) {
      const known = members.find((member) => member.id === id);
      if (!known) throw new Error(`Nobody is called ${id}.`);
      return known;
    },
    people: () => people,
  };
}
