/**
 * Makes the whole catalogue into one page, which a lawyer compares with the sources and signs. It has every measure
 * with its rule in words, ways to use it, checks, and the source of each sentence. English and Chinese stand side by
 * side.
 *
 * The page stands alone: it runs no script, loads nothing, and is made for printing.
 */
import { createHash } from 'node:crypto'
import type { Condition, Question } from '../../src/engine'
import { languageTags } from '../../src/i18n/language-tags'
import {
  catalogue,
  circular,
  editions,
  instruments,
  type MeasureId,
  measures,
  type PolicyInstrument,
  type PolicyMeasure,
  type Source,
} from '../../src/policy'
import { generalSources, guidance, measureSources } from '../../src/policy/details'
import { clauseOf, isStale, notCoveredIn, type Rule, ruleOf, wordsFor } from '../../src/report'
import { type AllWords, chinese, english } from './all-words'
import { questionsBehind } from './dependencies'
import { html, type Html } from './html'
import { type Outcomes, outcomesInHtml, type VersionNames } from './outcomes'
import { type Both, reviewWords as says } from './review-words'

/**
 * What has changed since another version. `unnamed` lists the measures that move although no new edition names them.
 */
export interface Changes {
  readonly outcomes: Outcomes
  readonly names: VersionNames
  readonly unnamed: readonly string[]
}

/** Every source by its id, with its number on the sheet. */
const allSources: ReadonlyMap<string, Source & { readonly place: number }> = new Map(
  [...generalSources, ...measureSources].map((source: Source, index) => [
    source.id,
    { ...source, place: index + 1 },
  ]),
)

/**
 * Makes the sheet as an HTML document.
 *
 * @param day today, `YYYY-MM-DD`; the sheet marks measures whose sources were checked too long before
 * @param changes absent if the sheet does not compare versions
 */
export function reviewSheet(day: string, changes?: Changes): string {
  const sections = [
    section('editions', says.editions, editionRows()),
    ...(changes
      ? [section('changes', says.changes, outcomesInHtml(changes.outcomes, changes.names, changes.unnamed))]
      : []),
    section('not-covered', says.notCovered, notCoveredRows()),
    html`<section id="measures"><h2>${heading(says.measures)}</h2></section>`,
    ...measures.map((measure) => measurePart(measure, day)),
    section('questions', says.questions, catalogue.questions.map(questionPart)),
    section('checks', says.checks, catalogue.checks.map(questionPart)),
    section('sources', says.sources, [...allSources.keys()].map(sourcePart)),
    section('whole', says.whole, signBox()),
  ]
  const body = html`<header>
      <h1>${heading(says.title)}</h1>
      ${pair(undefined, (words) => [`${circular.number} · ${words.details.report.date(circular.date)}`])}
      ${pair(undefined, ({ details }) => [details.circular.citation, details.circular.excerptNote])}
      ${pair(undefined, says.lead)}
      ${pair(undefined, ({ details }, place) => [
        `${says.edition[place]} ${catalogue.edition} · ${says.sheetOf[place]} ${details.report.date(day)}`,
      ])}
    </header>
    ${contents(changes !== undefined)} ${sections}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${says.title.join(' · ')}: ${circular.number}, ${catalogue.edition}</title>
<style>${style}</style>
</head>
<body>
${body.source}
</body>
</html>
`
}

function contents(hasChanges: boolean): Html {
  const line = (id: string, label: Both) => html`<li><a href="#${id}">${heading(label)}</a></li>`
  const ofMeasure = ({ id, provision }: PolicyMeasure<MeasureId>) =>
    line(`measure-${id}`, [
      `${english.details.report.provision(provision.article, provision.sentences)}: ${titleOf(id, english)}`,
      `${chinese.details.report.provision(provision.article, provision.sentences)}：${titleOf(id, chinese)}`,
    ])
  return html`<nav id="contents">
    <h2>${heading(says.contents)}</h2>
    <ol>
      ${line('editions', says.editions)} ${hasChanges ? line('changes', says.changes) : undefined}
      ${line('not-covered', says.notCovered)} ${measures.map(ofMeasure)} ${line('questions', says.questions)}
      ${line('checks', says.checks)} ${line('sources', says.sources)} ${line('whole', says.whole)}
    </ol>
  </nav>`
}

function titleOf(id: MeasureId, { words }: AllWords): string {
  return wordsFor(words.titles, id)
}

function section(id: string, title: Both, content: Html | readonly Html[]): Html {
  return html`<section id="${id}">
    <h2>${heading(title)}</h2>
    ${content}
  </section>`
}

/** Makes a heading, or a line of the contents, in both languages one after the other. */
function heading([first, second]: Both): Html {
  return html`${first} <span lang="${languageTags.zh}">${second}</span>`
}

type Cell = string | Html | undefined

/**
 * Makes a row: English on the left, Chinese on the right, then the source of both. Empty without text.
 *
 * @param text both texts, or a function that gives the paragraphs in one language
 */
function pair(
  label: Both | undefined,
  text: Both | ((words: AllWords, place: 0 | 1) => readonly Cell[]),
  source?: Html | readonly Html[],
): Html {
  const cells = (words: AllWords, place: 0 | 1): readonly Cell[] =>
    typeof text === 'function' ? text(words, place).filter((cell) => cell !== undefined) : [text[place]]
  const left = cells(english, 0)
  const right = cells(chinese, 1)
  if (left.length + right.length === 0) return html``
  const paragraphs = (list: readonly Cell[]) =>
    list.map((cell) => (typeof cell === 'string' ? html`<p>${cell}</p>` : cell))
  return html`<div class="${source === undefined ? 'pair' : 'pair sourced'}">
    ${label && html`<h4>${heading(label)}</h4>`}
    <div lang="${languageTags.en}">${paragraphs(left)}</div>
    <div lang="${languageTags.zh}">${paragraphs(right)}</div>
    ${source === undefined ? undefined : html`<div class="source">${source}</div>`}
  </div>`
}

function editionRows(): readonly Html[] {
  return editions.map(({ id, date, changed }) =>
    pair([`${id} (${date})`, ''], ({ details, words }, place) => [
      wordsFor<string>(details.circular.editions, id),
      changed.length === 0
        ? says.noRule[place]
        : changed.map((measure) => wordsFor(words.titles, measure)).join(place === 0 ? '; ' : '；'),
    ]),
  )
}

function notCoveredRows(): Html {
  return pair(
    undefined,
    ({ details }) => {
      const { text, reported } = notCoveredIn(details, details.report)
      return [text, reported.title, reported.lead, bulleted(reported.topics), ...reported.caveats]
    },
    cite(notCoveredIn(english.details, english.details.report).reported.source.id),
  )
}

function measurePart(measure: PolicyMeasure<MeasureId>, day: string): Html {
  const { id, provision } = measure
  const advice = guidance[id]
  const own = instruments.filter(({ serves }) => serves === id)
  const textIn = ({ details }: AllWords) => wordsFor(details.measures, id)
  const fromCircular = html`<p>186: ${provision.article}, ${provision.sentences.join(', ')}</p>`
  const parts = (place: 'firstSteps' | 'documents'): Html =>
    pair(labelOf(place), (words) => [
      bulleted(
        advice[place].map((part) => {
          const { contact, instrument, when } = part
          const marks = [
            contact === 'own'
              ? words.details.report.ownHouse
              : wordsFor(words.details.contacts, contact).name,
            instrument &&
              `${says.forWay[placeOf(words)]}${wordsFor(words.details.instruments, instrument).title}`,
            when && `${says.onlyIf[placeOf(words)]}${inWords(when, words)}`,
          ]
          const texts: Readonly<Record<string, string>> = textIn(words)[place]
          return withRemark(wordsFor(texts, part.id), marks)
        }),
      ),
    ])
  const heads = ['offers', 'addresses'] as const
  return html`<article id="measure-${id}">
    <h3>${heading([titleOf(id, english), titleOf(id, chinese)])}</h3>
    <p class="id">${id}</p>
    ${pair(undefined, ({ details }) => [
      details.report.provision(provision.article, provision.sentences),
      wordsFor(details.summaries, id),
    ])}
    ${isStale(advice.checked, day) ? html`<p class="stale">${heading(says.stale)}</p>` : undefined}
    ${pair(
      bothOf(({ details }) => details.library.how),
      (words) => [ruleAsList(measure.relevantWhen, words)],
      fromCircular,
    )}
    ${heads.map((head) => pair(labelOf(head), (words) => [textIn(words)[head]], fromCircular))}
    ${pair(
      labelOf('availability'),
      (words) => [textIn(words).today],
      advice.restsOn.length === 0 ? fromCircular : advice.restsOn.map((source) => cite(source)),
    )}
    ${own.length === 0 ? pair(says.instrument, says.noInstrument) : own.map(instrumentPart)}
    ${advice.conditionsToday.map(({ id: condition, source, asOf, instrument, check }, index) =>
      pair(
        index === 0 ? labelOf('conditionsToday') : undefined,
        (words) => [
          withRemark(wordsFor<string>(textIn(words).conditionsToday, condition), [
            instrument &&
              `${says.forWay[placeOf(words)]}${wordsFor(words.details.instruments, instrument).title}`,
            check,
          ]),
        ],
        cite(source, asOf),
      ),
    )}
    ${checksPart(measure, own)} ${parts('firstSteps')} ${parts('documents')}
    ${pair(labelOf('contacts'), ({ details }, place) => [
      bulleted(
        advice.contacts.map((contact) => {
          const { name, role } = wordsFor(details.contacts, contact)
          return `${name}${place === 0 ? ': ' : '：'}${role}`
        }),
      ),
    ])}
    ${pair(labelOf('unknown'), (words) => {
      const { unknown } = textIn(words)
      return unknown.length === 0 ? [] : [bulleted(unknown)]
    })}
    ${pair(undefined, ({ details }) => [details.pages.measure.checked(details.report.date(advice.checked))])}
    ${signBox()}
  </article>`
}

function instrumentPart({ id, from, until, openTo, requires, basis, asOf }: PolicyInstrument): Html {
  const textIn = ({ details }: AllWords) => wordsFor(details.instruments, id)
  const sources = html`<p>${basis.map((source) => html`${reference(source)} `)}</p>`
  const condition = (label: Both, key: 'openTo' | 'requires', rule: Condition | undefined, none: Both) =>
    pair(
      label,
      (words, place) => [
        textIn(words)[key],
        html`<p class="rule">${says.asRule[place]}${place === 0 ? ':' : '：'}</p>`,
        rule ? ruleAsList(rule, words) : none[place],
      ],
      sources,
    )
  return html`<section class="instrument" id="instrument-${id}">
    <h4>${heading(says.instrument)}: ${heading([textIn(english).title, textIn(chinese).title])}</h4>
    <p class="id">${id}</p>
    ${pair(says.basis, (words, place) =>
      basis.map((source) => {
        const { number, date } = sourceOf(source)
        const facts = [
          number,
          date && words.details.report.date(date),
          `${says.asOf[place]} ${words.details.report.date(asOf)}`,
        ]
        return html`<p>
          ${reference(source)} ${sourceWords(source, words).title} · ${facts.filter(Boolean).join(' · ')}
        </p>`
      }),
    )}
    ${pair(
      says.period,
      ({ details }, place) => {
        const period = details.report.period(from, until)
        return [period.length === 0 ? says.noPeriod[place] : period.join(' ')]
      },
      sources,
    )}
    ${pair(says.inOneLine, (words) => [textIn(words).line], sources)}
    ${pair(says.what, (words) => [textIn(words).what], sources)}
    ${condition(says.openTo, 'openTo', openTo, says.everybody)}
    ${condition(says.requires, 'requires', requires, says.nothing)}
  </section>`
}

/** Returns the checks on which the instruments of a measure depend. */
function checksPart(measure: PolicyMeasure<MeasureId>, own: readonly PolicyInstrument[]): Html {
  const ids = questionsBehind(
    catalogue,
    own.flatMap(({ openTo, requires }) => [openTo, requires].filter((condition) => condition !== undefined)),
  )
  const checks = catalogue.checks.filter(({ id }) => ids.has(id))
  if (checks.length === 0) return html``
  return pair(says.checks, ({ words }) => [
    html`<ul>
      ${checks.map(({ id }) => {
        const { title } = wordsFor(words.questions, id)
        return html`<li><a href="#question-${id}">${title}</a> <code>${id}</code></li>`
      })}
    </ul>`,
  ])
}

function questionPart({ id, options, askedWhen, offeredWhen }: Question): Html {
  const textIn = ({ words }: AllWords) => wordsFor(words.questions, id)
  return html`<article class="question" id="question-${id}">
    ${pair([id, ''], (words) => [html`<h3>${textIn(words).title}</h3>`, textIn(words).hint])}
    ${pair(says.options, (words, place) => [
      bulleted(
        options.map(({ id: option, exclusive, leavesUnknown }) => {
          const { label, hint } = wordsFor(textIn(words).options, option)
          const offered = offeredWhen[option]
          const marks = [
            exclusive && says.alone[place],
            leavesUnknown && says.leavesUnknown[place],
            offered && `${says.offeredIf[place]}${inWords(offered, words)}`,
          ]
          return withRemark(hint === undefined ? label : `${label} – ${hint}`, marks)
        }),
      ),
    ])}
    ${pair(says.why, (words) => [textIn(words).why])}
    ${pair(says.askedIf, (words, place) =>
      askedWhen
        ? [
            ruleAsList(askedWhen.condition, words),
            `${says.elseStands[place]}${place === 0 ? ': ' : '：'}${
              askedWhen.otherwise.length === 0
                ? says.elseNothing[place]
                : clauseOf(textIn(words), askedWhen.otherwise, words.details.report.both)
            }`,
          ]
        : [says.askedAlways[place]],
    )}
  </article>`
}

function sourcePart(id: string): Html {
  const { place, number, date, inForceFrom, url, checked } = sourceOf(id)
  return html`<article class="listed" id="source-${id}">
    ${pair([`[${String(place)}]`, ''], (words, side) => {
      const { title, issuer } = sourceWords(id, words)
      const { date: inDate } = words.details.report
      const facts = [
        issuer,
        number,
        date && `${says.of[side]} ${inDate(date)}`,
        inForceFrom && `${says.inForceFrom[side]} ${inDate(inForceFrom)}`,
        `${says.read[side]} ${inDate(checked)}`,
      ]
      return [title, facts.filter(Boolean).join(' · ')]
    })}
    ${url === undefined ? undefined : html`<p class="address"><a href="${url}">${url}</a></p>`}
  </article>`
}

function sourceOf(id: string) {
  const found = allSources.get(id)
  if (!found) throw new Error(`There is no source "${id}".`)
  return found
}

function sourceWords(id: string, { details }: AllWords) {
  return wordsFor({ ...details.circular.sources, ...details.sources }, id)
}

/** Returns the number of a source on the sheet. */
function reference(id: string): Html {
  return html`<a href="#source-${id}">[${String(sourceOf(id).place)}]</a>`
}

/** Names a source in the margin: number on the sheet, number and date of the document, month of reading. */
function cite(id: string, asOf?: string): Html {
  const { number, date } = sourceOf(id)
  const facts = [number, date, asOf && `${says.asOf.join(' ')} ${asOf}`].filter(Boolean).join(', ')
  return html`<p>${reference(id)} ${facts}</p>`
}

function signBox(): Html {
  const blank = (label: Both) => html`<p class="blank">${heading(label)}</p>`
  return html`<div class="sign">
    <h4>${heading(says.sign)}</h4>
    <p>☐ ${heading(says.right)} &#160; ☐ ${heading(says.toChange)}</p>
    ${blank(says.remarks)} ${blank(says.name)} ${blank(says.date)} ${blank(says.signature)}
  </div>`
}

function placeOf(words: AllWords): 0 | 1 {
  return words === english ? 0 : 1
}

function bothOf(text: (words: AllWords) => string): Both {
  return [text(english), text(chinese)]
}

/** Returns a label of a measure's page. */
function labelOf(key: Label): Both {
  return bothOf(({ details }) => details.pages.measure[key])
}

type Label =
  | 'offers'
  | 'addresses'
  | 'availability'
  | 'conditionsToday'
  | 'firstSteps'
  | 'documents'
  | 'contacts'
  | 'unknown'

function withRemark(text: string, marks: readonly (string | false | undefined)[]): string {
  const remark = marks.filter(Boolean).join('; ')
  return remark === '' ? text : `${text} [${remark}]`
}

/** Writes a condition in one line. */
function inWords(condition: Condition, { words, details }: AllWords): string {
  const said = (rule: Rule): string =>
    'parts' in rule ? `(${details.pages.measure[rule.kind]} ${rule.parts.map(said).join(' ')})` : rule.text
  return said(ruleOf(condition, words, details.report))
}

/** Writes a condition as nested lists. */
function ruleAsList(condition: Condition, { words, details }: AllWords): Html {
  const listed = (rule: Rule): Html =>
    'parts' in rule
      ? html`<p>${details.pages.measure[rule.kind]}</p>
          <ul>
            ${rule.parts.map((part) => html`<li>${listed(part)}</li>`)}
          </ul>`
      : html`<p>${rule.text}</p>`
  return listed(ruleOf(condition, words, details.report))
}

function bulleted(entries: readonly string[]): Html | undefined {
  if (entries.length === 0) return undefined
  return html`<ul>
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`
}

const style = `
:root { color-scheme: light; font: 0.875rem/1.45 Arial, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif; }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; color: #1a1a1a; background: #fff; }
:lang(zh) { line-break: strict; font-family: 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin: 2rem 0 0.5rem; } h3 { font-size: 1.1rem; margin: 0.5rem 0; } h4 { font-size: 0.875rem; margin: 0.6rem 0 0.2rem; }
h2, h3, h4 { break-after: avoid; }
p, ul { margin: 0 0 0.25rem; } ul { padding-inline-start: 1.2rem; } li > p { margin: 0; }
a { color: #0b4f8a; overflow-wrap: anywhere; }
.id, code { color: #595959; font-size: 0.75rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.2rem; padding: 0.15rem 0; }
.sourced { grid-template-columns: 1fr 1fr 11rem; }
.pair > h4 { grid-column: 1 / -1; }
.pair + .pair { border-top: 1px solid #e3e3e3; }
.pair h3 { margin-top: 0; }
.source { font-size: 0.75rem; color: #404040; border-inline-start: 1px solid #c8c8c8; padding-inline-start: 0.5rem; }
.source p { margin: 0 0 0.15rem; }
.instrument { border: 1px solid #8a8a8a; padding: 0.2rem 0.8rem; margin: 0.8rem 0; }
.question { border-top: 2px solid #8a8a8a; margin-top: 0.8rem; } .listed { border-top: 1px solid #e3e3e3; }
.listed .pair { grid-template-columns: 2.5rem 1fr 1fr; } .listed .pair > h4 { grid-column: 1; } .address { padding-inline-start: 3.7rem; font-size: 0.75rem; }
.stale { border: 2px solid #8a2b00; padding: 0.3rem 0.6rem; font-weight: bold; }
.sign { border: 1px solid #1a1a1a; padding: 0.3rem 0.8rem 0.8rem; margin-top: 0.8rem; break-inside: avoid; }
.blank { border-bottom: 1px solid #1a1a1a; padding-top: 1.1rem; margin: 0; }
article { margin-top: 2rem; } article > h3 { font-size: 1.2rem; } article.question, article.listed { margin-top: 0.6rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; } th, td { border: 1px solid #c8c8c8; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; } td.number { text-align: end; white-space: nowrap; } tr { break-inside: avoid; }
@media (max-width: 48rem) { .pair, .sourced, .listed .pair { grid-template-columns: 1fr; } .pair > * + [lang] { margin-bottom: 0.4rem; } }
@page { size: A4; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt Arial, sans-serif; } @bottom-left { content: '${circular.number} · ${catalogue.edition}'; font: 8pt Arial, 'Noto Sans SC', sans-serif; } }
@media print {
  :root { font-size: 9pt; } body { max-width: none; padding: 0; }
  article[id^='measure-'], #questions, #checks, #sources, #whole { break-before: page; }
  #measures { display: none; }
  .pair, li, .question > .pair, .listed { break-inside: avoid; } .sourced { grid-template-columns: 1fr 1fr 36mm; }
  a { color: inherit; text-decoration: none; }
}
`
