/** Collects the report, the facts around it and the words from which every export is made. */
import type { Answers, IsoDate } from '../../engine'
import type { LanguageDetails, LanguageWords } from '../../i18n'
import { circular } from '../../policy'
import type { Language } from '../../policy/languages'
import { actionOrder, answerList, factsOf, type Report, rulesInWords } from '../../report'
import type { ExportInput, ExportWords, FileFacts } from '../../report/exports'
import { wayBackTo } from '../../share'
import { savedFacts } from '../../share/saved-report'
import { dotted } from '../../report/marks'

/** A report, its answers, and where, when and for whom it was made. */
export interface ExportOccasion {
  readonly answers: Answers
  readonly report: Report
  /** The address of the app. There is no link if it is on a disk. */
  readonly address: string
  readonly day: IsoDate
  /** The name of the enterprise, and of who prepared the report; empty or absent if not known. */
  readonly preparedFor?: string | undefined
  readonly preparedBy?: string | undefined
}

/** Makes the input of all exports. */
export function exportInput(
  { answers, report, address, day, preparedFor, preparedBy }: ExportOccasion,
  words: LanguageWords,
  details: LanguageDetails,
): ExportInput {
  return {
    report,
    answers: answerList(answers, words, details.report),
    facts: {
      preparedFor,
      preparedBy,
      ofReport: factsOf(details, day, report),
      rules: rulesInWords(details),
      madeOn: details.report.date(day),
      ...wayBackTo(address, answers),
    },
    words: exportWords(words, details),
  }
}

/** Returns the further facts that the JSON file needs. */
export function fileFacts({ answers, day }: ExportOccasion, language: Language): FileFacts {
  const { schema, edition, ...code } = savedFacts(answers)
  return { schema, edition, madeOn: day, language, ...code }
}

function exportWords({ messages }: LanguageWords, details: LanguageDetails): ExportWords {
  const { documentation, result, sharing, circular: circularWords, reportFile } = details
  const { measure } = details.pages
  return {
    title: messages.site.name,
    groups: Object.fromEntries(
      actionOrder.map((action) => [
        action,
        { title: details.report.actions[action], lead: result.leads[action] },
      ]),
    ) as ExportWords['groups'],
    met: result.met,
    until: result.until,
    date: details.report.date,
    said: details.report.said,
    some: sharing.share.some,
    sheets: reportFile.sheets,
    verdicts: messages.verdicts,
    article: messages.measures.article,
    openTo: measure.openTo,
    requires: measure.requires,
    headings: {
      ...reportFile.headings,
      name: details.portfolio.nameTitle,
      preparedBy: details.onPaper.names.adviser,
      date: details.steps.date,
      owner: details.steps.owner,
      note: details.steps.note,
      link: sharing.share.link,
      code: sharing.share.code,
      availabilityText: measure.availability,
      instruments: measure.instruments,
      doFirst: result.doFirst,
      dates: result.dates,
      today: result.today,
      reasons: documentation.why,
      missing: documentation.open,
      leftOpen: documentation.leftOpen,
      otherwise: documentation.otherwise,
      rule: documentation.ruleInWords,
      offers: measure.offers,
      addresses: measure.addresses,
      conditionsToday: measure.conditionsToday,
      firstSteps: measure.firstSteps,
      documents: measure.documents,
      contacts: measure.contacts,
      unknown: measure.unknown,
      sources: measure.sources,
      answers: documentation.answersTitle,
      notSure: sharing.share.notSure,
    },
    all: measure.all,
    any: measure.any,
    best: documentation.best,
    conditionsTodayLead: measure.conditionsTodayLead,
    asOf: measure.asOf,
    inForceFrom: measure.inForceFrom,
    checked: measure.checked,
    circular: dotted(circularWords.short, circular.number),
    thresholds: documentation.thresholds,
    disclaimer: circularWords.disclaimer,
  }
}
