import type { FastifyInstance } from 'fastify';
import { insightNotFound } from '../../api/insights/insight-not-found.ts';
import { describeInsight } from '../../insights/catalogue.ts';
import type { Insight } from '../../insights/define.ts';
import { statementOf } from '../../insights/statement-of.ts';
import { escapeHtml, htmlPage, PAGE_HEADERS } from '../html-page.ts';

/** How each insight is worked out, for people: made from the definitions. */
export async function insightPageRoutes(
  app: FastifyInstance,
  { definitions }: { definitions: readonly Insight[] },
): Promise<void> {
  const pages = new Map(definitions.map((insight) => [insight.id, renderPage(insight)]));
  const index = htmlPage('Insights', `${INTRODUCTION}<ul>${definitions.map(renderEntry).join('')}</ul>`);
  app.get('/docs/insights', { schema: { hide: true } }, (_request, reply) =>
    reply.headers(PAGE_HEADERS).send(index),
  );
  app.get<{ Params: { id: string } }>(
    '/docs/insights/:id',
    { schema: { hide: true } },
    ({ params }, reply) => {
      const page = pages.get(params.id);
      if (page === undefined) throw insightNotFound(params.id, definitions);
      return reply.headers(PAGE_HEADERS).send(page);
    },
  );
}

const INTRODUCTION = `<p>Questions about a player, answered from their stored matches. Each answer says how sure it is: an
estimate has a 90 % interval, the number of matches it rests on, and a verdict. <b>signal</b> is more than chance;
<b>unclear</b> means that chance alone could have given it; <b>insufficient</b> that there are too few matches to say.</p>`;

function renderEntry({ id, title, question }: Insight): string {
  return `<li><a href="/docs/insights/${id}">${escapeHtml(title)}</a>: ${escapeHtml(question)}</li>`;
}

function renderPage(insight: Insight): string {
  const { title, question, method, minMatches, version, since, stability, charts } = insight;
  const { parameters, columns, url } = describeInsight(insight);
  const rows = columns.map(({ name, description, unit }) => [
    code(name),
    inWords(description),
    escapeHtml(unit ?? ''),
  ]);
  const asked = parameters.map(({ name, description }) => [code(name), inWords(description)]);
  const drawn = charts.map((chart) => [code(chart.id), escapeHtml(chart.title), inWords(chart.description)]);
  return htmlPage(
    title,
    [
      `<p><b>${escapeHtml(question)}</b></p>`,
      `<p>${code(url)} · version ${version} · since ${escapeHtml(since)} · ${stability}</p>`,
      '<h2>How it is worked out</h2>',
      ...method.words.map((paragraph) => `<p>${inWords(paragraph)}</p>`),
      `<p>Below ${minMatches} ${minMatches === 1 ? 'match' : 'matches'} nothing is claimed.</p>`,
      section('Formulas', method.formulas, () => `<pre>${escapeHtml(method.formulas.join('\n'))}</pre>`),
      section('Sources', method.sources, () => list(method.sources.map(escapeHtml))),
      section('Parameters', asked, () => table(['Parameter', 'What it says'], asked)),
      table(['Column', 'What it is', 'Unit'], rows, 'Columns'),
      table(['Picture', 'Title', 'What is to be seen'], drawn, 'Pictures'),
      `<h2>Statement</h2><p>Run over <code>who</code>, the player, and <code>played</code>, their matches that count; the answer
itself has the whole of it in <code>provenance</code>.</p><pre>${escapeHtml(statementOf(insight))}</pre>`,
      '<p><a href="/docs/insights">All insights</a> · <a href="/docs">Reference</a></p>',
    ].join('\n'),
  );
}

function section(title: string, parts: readonly unknown[], render: () => string): string {
  return parts.length === 0 ? '' : `<h2>${title}</h2>${render()}`;
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Cells are HTML. */
function table(head: readonly string[], rows: readonly (readonly string[])[], title?: string): string {
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => line('td', row)).join('');
  return `${title === undefined ? '' : `<h2>${title}</h2>`}<table>${line('th', head)}${body}</table>`;
}

const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

/** Text in which code stands between backticks. */
function inWords(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
