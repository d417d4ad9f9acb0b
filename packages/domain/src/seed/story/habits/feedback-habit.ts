import type { Habit } from "../habit.ts";

/** A minute, by a code on a poster: many on the two weekends with something on, few in between. */
export const feedbackHabit: Habit = {
  wizard: "tell-us-how-it-went",
  walks: 96,
  busyness: (day) => 0.25 + 7 * near(day, 38) + 5 * near(day, 80),
  guests: 0.75,
  stops: { mood: 0.06, best: 0.05, worse: 0.16, answer: 0.06, thanks: 0.02 },
  skips: { best: 0.12 },
  exits: { best: 0.4 },
  seconds: { mood: 6, best: 18, worse: 60, answer: 14, thanks: 6 },
  likes: {
    "mood.mood.great": 5,
    "mood.mood.good": 6,
    "mood.mood.fair": 3,
    "mood.mood.poor": 1.4,
    "mood.mood.bad": 0.5,
    "best.things.music": 4,
    "best.things.people": 3,
    "best.things.other": 0.4,
    "worse.where.queue": 4,
    "worse.where.toilets": 3,
    "answer.wanted.no": 5,
    "answer.wanted.phone": 0.4,
  },
  several: { "best.things": 2, "worse.where": 2 },
  answers: { "worse.where": 0.85 },
  texts: {
    "worse.words": ({ chance }) =>
      chance.pick([
        "We queued forty minutes for the ferry and nobody told us why.",
        "The music was so loud by the food that we could not talk.",
        "Two toilets for four hundred people is two too few.",
        "The map showed a way for prams. There are eleven steps on it.",
        "Fine, but nine euros for chips is a lot.",
        "It was dark on the way back along the north pier.",
      ]),
    "answer.email": ({ email }) => email,
    "answer.phone": ({ chance }) => `+31 6 ${chance.between(1000, 9999)} ${chance.between(1000, 9999)}`,
  },
  inputs: {
    "best.things.other": ({ chance }) => chance.pick(["The sunrise", "My daughter’s first concert", "The waffles"]),
  },
  namedBy: null,
};

function near(day: number, peak: number): number {
  return Math.exp(-(((day - peak) / 2) ** 2));
}
