import { dayFrom } from "../day-from.ts";
import type { Habit } from "../habit.ts";

/** Short, mostly on telephones: who has to show a certificate often has none at hand. */
export const volunteerHabit: Habit = {
  wizard: "volunteer-for-a-shift",
  walks: 128,
  // A call in the local paper on the 31st day, and a last one on the 74th.
  busyness: (day) => 0.8 + 2.4 * near(day, 31) + 1.6 * near(day, 74),
  guests: 0.5,
  stops: { where: 0.04, shift: 0.08, proof: 0.12, comfort: 0.01, you: 0.06 },
  skips: { comfort: 0.3 },
  exits: {},
  seconds: { where: 14, shift: 48, proof: 60, comfort: 24, you: 42 },
  likes: {
    "where.area.gates": 5,
    "where.area.stage": 4,
    "where.area.kitchen": 3,
    "where.area.bar": 4,
    "where.area.first_aid": 0.6,
    "where.area.boats": 0.4,
    "shift.hours.any": 0.7,
    "shift.hours.fri_eve": 3,
    "shift.hours.sat_noon": 3,
    "comfort.shirt.m": 4,
    "comfort.shirt.l": 4,
    "comfort.shirt.s": 2,
    "comfort.meals.vegetarian": 5,
    "comfort.meals.other": 0.4,
  },
  several: { "shift.hours": 2, "comfort.meals": 1 },
  answers: { "comfort.shirt": 0.95, "comfort.meals": 0.45, "you.friend": 0.3 },
  texts: {
    "proof.born": ({ chance, today }) => dayFrom(today, -chance.between(6900, 20_000)),
    "you.name": ({ name }) => name,
    "you.email": ({ email }) => email,
    "you.phone": ({ chance }) => `+31 6 ${chance.between(1000, 9999)} ${chance.between(1000, 9999)}`,
    "you.friend": ({ chance }) => chance.pick(["Rosa from the bakery", "My brother Joris", "Anyone who likes to talk"]),
  },
  inputs: { "comfort.meals.other": ({ chance }) => chance.pick(["No celery", "Halal", "No fish, sorry"]) },
  namedBy: null,
};

function near(day: number, peak: number): number {
  return Math.exp(-(((day - peak) / 4) ** 2));
}
