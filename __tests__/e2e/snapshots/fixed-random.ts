/** Loaded before the action (`node --import`): waits that are spread by chance are the same in every run. */
Math.random = () => 0.5;
