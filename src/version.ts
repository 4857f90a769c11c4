/** The action's version, as in package.json; goes into the user agent and the report. */
export const VERSION = '0.1.0';
