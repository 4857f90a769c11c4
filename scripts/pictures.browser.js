/* Runs in the page that test-pictures.ts checks. */

/** Returns problems of the page's layout. */
globalThis.look = () => {
  const complaints = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    complaints.push(`it is ${scrollWidth} pixels wide, of ${clientWidth}`);
  }
  // Tables and code blocks scroll by themselves, as on GitHub.
  for (const element of document.querySelectorAll('main *:not(table *, pre *)')) {
    if (element.getBoundingClientRect().right > clientWidth) {
      complaints.push(`<${element.localName}> juts out: ${element.textContent.slice(0, 60)}`);
    }
  }
  return complaints;
};

/** Returns the position of the first advice, in pixels from the top; null if there is none. */
globalThis.advice = () =>
  [...document.querySelectorAll('strong')].find(each => each.textContent === 'Fix:')?.getBoundingClientRect().top ?? null;

/** Returns the violations of WCAG A and AA that axe finds, except two that GitHub handles: underlined links and keyboard scrolling. */
globalThis.barriers = async () => {
  const { violations } = await globalThis.axe.run('main', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    rules: { 'scrollable-region-focusable': { enabled: false }, 'link-in-text-block': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 80)} ${any[0]?.message ?? ''}`));
};
