/** The version in package.json, for the user agent and the report. */
export const VERSION = '0.1.0';
