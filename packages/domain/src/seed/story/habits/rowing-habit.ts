import { dayFrom } from "../day-from.ts";
import type { Habit } from "../habit.ts";

/** Personal: a few leave where it asks about their health. */
export const rowingHabit: Habit = {
  wizard: "join-the-rowing-club",
  walks: 58,
  busyness: (day) => 1.3 - day / 180,
  guests: 0,
  stops: { level: 0.05, boats: 0.02, membership: 0.12, you: 0.05, health: 0.14, river: 0.03, promise: 0.02 },
  skips: { boats: 0.4 },
  exits: { health: 0.7 },
  seconds: { level: 10, boats: 30, membership: 55, you: 45, health: 75, river: 40, promise: 25 },
  likes: {
    "level.rowed.never": 6,
    "level.rowed.some": 3,
    "membership.plan.trial": 5,
    "membership.plan.adult": 4,
    "membership.plan.junior": 0.8,
    "membership.plan.friend": 1.2,
    "membership.extras.rack": 0.3,
    "health.swim.yes": 12,
    "health.conditions.back": 3,
    "health.conditions.other": 0.4,
  },
  several: { "boats.kinds": 1, "membership.extras": 1, "health.conditions": 1 },
  answers: { "membership.extras": 0.4, "health.conditions": 0.3, "boats.side": 0.8, "health.help": 0.6 },
  texts: {
    "boats.club": ({ chance }) =>
      chance.pick(["Amstel Rowers", "Kiel University", "Leander", "None that is still there"]),
    "membership.guardian": ({ name, chance }) =>
      `${name.split(" ").at(-1)}, 0${chance.between(100_000_000, 999_999_999)}`,
    "you.name": ({ name }) => name,
    "you.email": ({ email }) => email,
    "you.born": ({ chance, today }) => dayFrom(today, -chance.between(4200, 23_000)),
    "health.help": ({ chance }) => chance.pick(["An inhaler is in my bag.", "Sugar, and ten minutes.", "Quiet."]),
    "health.contact": ({ chance }) => `+31 20 ${chance.between(100, 999)} ${chance.between(1000, 9999)}`,
    "promise.start": ({ chance, today }) => dayFrom(today, chance.between(4, 60)),
  },
  inputs: {
    "membership.extras.jersey": ({ chance }) => chance.pick(["S", "M", "L", "XL"]),
    "health.conditions.other": ({ chance }) => chance.pick(["I faint at the sight of blood", "One deaf ear"]),
  },
  namedBy: null,
};
