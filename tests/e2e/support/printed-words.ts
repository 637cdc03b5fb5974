/** The texts that printed sheets on some answers must have: those of the report, and the words around them. */
import { today } from '../../../src/browser/today'
import { type Answers, appraise } from '../../../src/engine'
import { catalogue, circular } from '../../../src/policy'
import { actionOrder, answerList, checklistOf, type Report, type ReportEntry } from '../../../src/report'
import { codeOf, encodeToken } from '../../../src/share'
import { reportOn } from '../../support/reports'
import type { AllWords } from '../../support/words'
import { normal } from './pdf'

/** Returns the report on answers, today. */
export function reportOf(answers: Answers, said: AllWords): Report {
  return reportOn(answers, said, today())
}

/** Keys whose values are not printed: ids, parts of other texts, and what only the screen shows. */
const notSaid = new Set([
  'measure',
  'question',
  'questions',
  'id',
  'contact',
  'instrument',
  'verdict',
  'action',
  'kind',
  'month',
  'bestQuestion',
])

/** Keys that only the report of a few pages prints: the same measures by action. */
const ofTheReport = new Set(['groups', 'ruledOut', 'doFirst', 'dates', 'prospect'])

/** Returns every text in a model, except under these keys. */
function textsIn(model: unknown, without: ReadonlySet<string>): readonly string[] {
  if (typeof model === 'string') return [model]
  if (typeof model !== 'object' || model === null) return []
  return Object.entries(model)
    .filter(([key]) => key !== 'article' && !notSaid.has(key) && !without.has(key))
    .flatMap(([, part]) => textsIn(part, without))
}

/** Returns the code and the token of the answers. */
const waysBack = (answers: Answers): readonly string[] => [codeOf(encodeToken(answers)), encodeToken(answers)]

/**
 * Returns the texts of the report of a few pages.
 *
 * @param before the answers before a trial; measures whose action it changes are marked
 */
export function saidInReport(answers: Answers, said: AllWords, before?: Answers): readonly string[] {
  const { words, details } = said
  const { result, paper, onPaper, report: joining } = details
  const report = reportOf(answers, said)
  const entries = report.groups.flatMap((group) => group.entries)
  const inPlay = entries.filter(({ action }) => ['use', 'check', 'qualify'].includes(action))
  const asked = inPlay.map(({ title, prospect }) => ({
    title,
    conditions: prospect.conditions.filter(({ met, counts }) => met !== undefined && counts),
  }))
  const conditions = asked.flatMap((entry) => entry.conditions)
  const earlier = new Map(
    before && appraise(catalogue, before, today()).measures.map(({ measure, action }) => [measure, action]),
  )
  const titleOf = ({ measure, title, action }: ReportEntry): string => {
    const was = earlier.get(measure)
    return was && was !== action ? `${title}\u00A0· ${result.before(joining.actions[was])}` : title
  }
  const agendas = checklistOf(report, appraise(catalogue, answers, today()), details.agenda).parts.flatMap(
    ({ kind, groups }) => (kind === 'now' ? groups : []),
  )
  const given = answerList(answers, words, joining)
    .flatMap((section) => section.entries)
    .filter(({ state }) => state.kind === 'answered' || state.kind === 'not-sure')
    .map(({ short, options }) =>
      joining.said(short, options.length > 0 ? joining.list(options) : paper.notSure),
    )
  return [
    ...[report.enterprise, report.headline],
    result.basedOn(circular.number, details.circular.editionName, joining.date(today())),
    ...report.doFirst.flatMap((thing) => [
      `${thing.text}${thing.why}${result.forMeasure(thing.for)}`,
      ...(thing.with ? [result.with(thing.with)] : []),
    ]),
    ...report.dates.map(({ day, text }) => `${day}·${text}`),
    ...(report.doFirst.length > 0 && report.dates.length === 0 ? [result.noDates] : []),
    result.glance(entries.length),
    ...entries.map(({ article }) => details.circular.articles[article as 'I'].title),
    ...actionOrder.map((action) => joining.actions[action]),
    ...report.groups
      .filter((group) => group.entries.length > 0)
      .map((group) => result.counted(joining.actions[group.action], group.entries.length)),
    ...entries
      .filter(({ action }) => action !== 'none')
      .flatMap((entry) => {
        const { prospect, reasons, provision } = entry
        return [
          `${titleOf(entry)}${provision}`,
          [
            prospect.line,
            prospect.until ? result.until(joining.date(prospect.until)) : '',
            ...reasons.leftOpen.map(({ ask }) => ask),
            prospect.contact ?? '',
          ].join(''),
        ]
      }),
    ...report.ruledOut.flatMap((reason) => [reason.because, joining.list(reason.entries.map(titleOf))]),
    ...asked.flatMap((entry) => (entry.conditions.length > 0 ? [entry.title] : [])),
    ...conditions.map(({ text, met }) => `${text}${met ? result.met[met] : ''}`),
    ...(conditions.length > 0 ? [onPaper.conditions, onPaper.you, onPaper.source, paper.sources] : []),
    ...conditions.flatMap(({ source }) => [source.title, source.issuer, source.number ?? '']),
    ...(agendas.length > 0 ? [onPaper.agendas] : []),
    ...agendas.flatMap(({ name, steps }) => [name, ...steps.map(({ text }) => text)]),
    ...[paper.answers, joining.list(given)],
    ...waysBack(answers),
    ...[report.notCovered.text, details.circular.thresholds, details.circular.disclaimer],
  ]
}

/** Returns the texts on the cover of the full documentation. */
function saidOnCover(answers: Answers, said: AllWords): readonly string[] {
  const { words, details } = said
  const report = reportOf(answers, said)
  const { documentation, paper } = details
  return [
    paper.title,
    report.headline,
    report.enterprise,
    circular.number,
    details.report.date(circular.date),
    details.circular.editionName,
    ...waysBack(answers),
    ...report.lists.flatMap(({ verdict, entries }) => [
      paper.counted(documentation.lists[verdict].title, entries.length),
      ...entries.map(
        ({ title, article, availability }) =>
          `${title}${words.messages.measures.article(article)}${availability.label}`,
      ),
    ]),
    documentation.thresholds,
    details.circular.disclaimer,
  ]
}

/** Returns the texts of the full documentation. */
export function saidInFull(answers: Answers, said: AllWords): readonly string[] {
  const { details } = said
  const report = reportOf(answers, said)
  const entries = answerList(answers, said.words, details.report).flatMap((section) => section.entries)
  const shorts = (...kinds: readonly string[]): string =>
    details.report.list(entries.filter(({ state }) => kinds.includes(state.kind)).map(({ short }) => short))
  const unanswered = shorts('unanswered')
  const notNeeded = shorts('not-asked', 'no-difference')
  return [
    ...saidOnCover(answers, said),
    ...textsIn(report, ofTheReport),
    ...report.lists.map(({ verdict, entries: { length } }) => {
      const { lead, none } = details.documentation.lists[verdict]
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

/** Returns the texts that are missing in a printed text. */
export function missing(printed: string, texts: readonly string[]): readonly string[] {
  const all = normal(printed)
  return texts.filter((text) => !all.includes(normal(text)))
}
