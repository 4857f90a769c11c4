/** One request over a new connection, which no client does without: the job's ID token. */
const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = process.env;
const { get } = process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http');
get(url, { headers: { authorization: `Bearer ${bearer}` } }, answer => {
  answer.resume().on('end', () => process.exit(answer.statusCode === 200 ? 0 : 1));
});

export {};
