/** What a printed report must say of some answers: every text of the report's model, and the words around it. */
import { today } from '../../../src/browser/today'
import type { Answers } from '../../../src/engine'
import { circular } from '../../../src/policy/circular'
import { answerList, makeReport, type Report } from '../../../src/report'
import { codeOf, encodeToken } from '../../../src/share'
import type { AllWords } from '../../support/words'
import { normal } from './pdf'

export function reportOf(answers: Answers, { words, details }: AllWords): Report {
  return makeReport({
    answers,
    interview: words,
    details,
    words: details.report,
    today: today(),
  })
}

/** Names of things, not texts; and what belongs to the page on a screen alone. */
const notSaid = new Set([
  'measure',
  'question',
  'questions',
  'id',
  'contact',
  'verdict',
  'kind',
  'month',
  'bestQuestion',
])

/** Every text in a model. */
export function textsIn(model: unknown): readonly string[] {
  if (typeof model === 'string') return [model]
  if (typeof model !== 'object' || model === null) return []
  return Object.entries(model)
    .filter(([key]) => key !== 'article' && !notSaid.has(key))
    .flatMap(([, part]) => textsIn(part))
}

/** What stands on the first page, and so in the summary. */
export function saidInShort(answers: Answers, said: AllWords): readonly string[] {
  const { words, details } = said
  const report = reportOf(answers, said)
  const { pages, paper } = details
  return [
    words.messages.site.name,
    paper.title,
    report.headline,
    report.enterprise,
    circular.number,
    details.report.date(circular.date),
    details.circular.editionName,
    codeOf(encodeToken(answers)),
    encodeToken(answers),
    ...report.lists.flatMap(({ verdict, entries }) => [
      paper.counted(pages.result.lists[verdict].title, entries.length),
      ...entries.map(
        ({ title, article, availability }) =>
          `${title}${words.messages.measures.article(article)}${availability.label}`,
      ),
    ]),
    pages.result.thresholds,
    details.circular.disclaimer,
  ]
}

/** What the whole report says. */
export function saidInFull(answers: Answers, said: AllWords): readonly string[] {
  const { details } = said
  const report = reportOf(answers, said)
  const entries = answerList(answers, said.words, details.report).flatMap((section) => section.entries)
  const shorts = (...kinds: readonly string[]): string =>
    details.report.list(entries.filter(({ state }) => kinds.includes(state.kind)).map(({ short }) => short))
  const unanswered = shorts('unanswered')
  const notNeeded = shorts('not-asked', 'no-difference')
  return [
    ...saidInShort(answers, said),
    ...textsIn(report),
    ...report.lists.map(({ verdict, entries: { length } }) => {
      const { lead, none } = details.pages.result.lists[verdict]
      return length > 0 ? lead : none
    }),
    ...entries
      .filter(({ state }) => state.kind === 'answered' || state.kind === 'not-sure')
      .map(({ title, options }) => {
        const answer = options.length > 0 ? details.report.list(options) : details.paper.notSure
        return `${title}${answer}`
      }),
    ...(unanswered ? [details.paper.unanswered(unanswered)] : []),
    ...(notNeeded ? [details.paper.notNeeded(notNeeded)] : []),
  ]
}

/** Those texts that are missing in a printed text. */
export function missing(printed: string, texts: readonly string[]): readonly string[] {
  const all = normal(printed)
  return texts.filter((text) => !all.includes(normal(text)))
}
