/** Loaded before the action (`node --import`): sets the clock back by ten seconds ten times a second, until it is four minutes off. */
const { now } = Date;
const began = now();

Date.now = () => now() - Math.min(240, Math.floor((now() - began) / 100) * 10) * 1_000;
