/* Runs in the page that test-pictures.ts looks at. */

/** Draws the Mermaid blocks as GitHub does, in the colours of the page. */
globalThis.draw = async () => {
  const { mermaid } = globalThis;
  mermaid?.initialize({ startOnLoad: false, theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' });
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    const chart = document.createElement('div');
    chart.className = 'mermaid';
    chart.textContent = code.textContent;
    code.parentElement.replaceWith(chart);
  }
  await mermaid?.run();
};

/** What is wrong with how the page lies on the screen. */
globalThis.look = () => {
  const complaints = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    complaints.push(`it is ${scrollWidth} pixels wide, of ${clientWidth}`);
  }
  // Tables and fences scroll by themselves, as on GitHub.
  for (const element of document.querySelectorAll('main *:not(table *, pre *, svg *)')) {
    if (element.getBoundingClientRect().right > clientWidth) {
      complaints.push(`<${element.localName}> juts out: ${element.textContent.slice(0, 60)}`);
    }
  }
  for (const chart of document.querySelectorAll('.mermaid')) {
    const svg = chart.querySelector('svg');
    if (svg?.getAttribute('aria-roledescription') !== 'gantt' || !svg.querySelector('title')?.textContent) {
      complaints.push(`a chart is not drawn: ${chart.textContent.slice(0, 60)}`);
    }
  }
  return complaints;
};

/** Where the first advice is, in pixels from the top; null where there is none. */
globalThis.advice = () =>
  [...document.querySelectorAll('strong')].find(each => each.textContent === 'What to do:')?.getBoundingClientRect().top ?? null;

/** The violations of WCAG A and AA that axe finds, but for what GitHub sees to: it underlines links, and makes what scrolls reachable by keyboard. */
globalThis.barriers = async () => {
  const { violations } = await globalThis.axe.run('main', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    rules: { 'scrollable-region-focusable': { enabled: false }, 'link-in-text-block': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 80)} ${any[0]?.message ?? ''}`));
};
