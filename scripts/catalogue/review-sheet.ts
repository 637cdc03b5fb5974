/**
 * The whole catalogue as one text in Markdown, for a lawyer to hold against the sources: every question with its
 * branches, every measure with its rule beside the provision that it rests on, in both languages.
 */
import type { Condition, Question } from '../../src/engine'
import { detailsEn, type LanguageDetails } from '../../src/i18n/details.en'
import { detailsZh } from '../../src/i18n/details.zh'
import { joinedWords } from '../../src/i18n/joined-words'
import { laterEn } from '../../src/i18n/later.en'
import { wordsEn } from '../../src/i18n/words.en'
import { laterZh } from '../../src/i18n/later.zh'
import { wordsZh } from '../../src/i18n/words.zh'
import {
  authorities,
  catalogue,
  circular,
  editions,
  type MeasureId,
  measures,
  type PolicyMeasure,
} from '../../src/policy'
import {
  clauseOf,
  FRESH_DAYS,
  type InterviewWords,
  isStale,
  measureSheet,
  type MeasureSheet,
  type Rule,
  ruleOf,
  type SourceEntry,
  wordsFor,
} from '../../src/report'

interface Words {
  readonly name: string
  readonly interview: InterviewWords
  readonly details: LanguageDetails
}

const languages: readonly Words[] = [
  {
    name: 'English',
    interview: joinedWords(wordsEn, laterEn),
    details: detailsEn,
  },
  {
    name: '中文',
    interview: joinedWords(wordsZh, laterZh),
    details: detailsZh,
  },
]

/**
 * The sheet.
 *
 * @param day today, `YYYY-MM-DD`: sources checked too long before it are marked
 */
export function reviewSheet(day: string): string {
  const head = [
    `# ${circular.number}, ${circular.date}: the catalogue under review`,
    `Edition ${catalogue.edition}. ${String(catalogue.questions.length)} questions, ${String(measures.length)} measures, ${String(authorities.length)} issuing authorities. Sheet of ${day}.`,
    ...languages.map(({ details }) => details.circular.excerptNote),
    '## Editions',
    bulleted(
      editions.map(({ id, date, changed }) => `${id} (${date}): ${changed.join(', ') || 'no rule changed'}`),
    ),
  ]
  const questions = catalogue.questions.map(questionPart)
  const rules = measures.map((measure) => measurePart(measure, day))
  return [...head, '## Questions', ...questions, '## Measures', ...rules].join('\n\n')
}

function questionPart(question: Question, index: number): string {
  const parts = [`### ${String(index + 1)}. \`${question.id}\` (${question.kind})`]
  for (const words of languages) {
    const { title, hint, why, options } = wordsFor(words.interview.questions, question.id)
    parts.push(
      `**${words.name}** ${title}${hint === undefined ? '' : ` – ${hint}`}`,
      bulleted(
        question.options.map(({ id, exclusive, leavesUnknown }) => {
          const { label, hint: optionHint } = options[id] ?? { label: id }
          const marks = [exclusive && 'alone', leavesUnknown && 'leaves the fact unknown'].filter(Boolean)
          const offered = question.offeredWhen[id]
          if (offered) marks.push(`offered if: ${inWords(offered, words)}`)
          const remark = marks.length > 0 ? ` [${marks.join('; ')}]` : ''
          return `\`${id}\` ${label}${optionHint === undefined ? '' : ` – ${optionHint}`}${remark}`
        }),
      ),
      why,
    )
    const { askedWhen } = question
    if (askedWhen)
      parts.push(
        `Asked if: ${inWords(askedWhen.condition, words)} Else: ${elseValue(question.id, askedWhen.otherwise, words)}`,
      )
  }
  return parts.join('\n\n')
}

function elseValue(id: string, otherwise: readonly string[], { interview, details }: Words): string {
  if (otherwise.length === 0) return '–'
  return clauseOf(wordsFor(interview.questions, id), otherwise, details.report.both)
}

function measurePart(measure: PolicyMeasure<MeasureId>, day: string): string {
  const { article, sentences } = measure.provision
  const parts = [`### ${article} ${sentences.join(', ')} · \`${measure.id}\``]
  for (const words of languages) {
    const sheet = measureSheet(measure, words.interview, words.details, words.details.report)
    parts.push(`#### ${words.name}: ${sheet.title}`, ...measureInWords(sheet, words))
    if (isStale(sheet.checked.month, day))
      parts.push(
        `> **Sources last checked ${sheet.checked.month}, more than ${String(FRESH_DAYS)} days ago.**`,
      )
  }
  return parts.join('\n\n')
}

function measureInWords(sheet: MeasureSheet, { details }: Words): readonly string[] {
  const heads = details.pages.measure
  const list = (head: string, entries: readonly string[]): readonly string[] =>
    entries.length === 0 ? [] : [`${head}:`, bulleted(entries)]
  return [
    sheet.summary,
    `${details.library.how} (${sheet.provision}):`,
    ruleAsList(sheet.rule, details),
    `${heads.offers}: ${sheet.offers}`,
    `${heads.addresses}: ${sheet.addresses}`,
    `${heads.availability}: ${sheet.availability.text}`,
    ...list(
      heads.conditionsToday,
      sheet.conditionsToday.flatMap(({ source, asOf, texts }) =>
        texts.map((text) => `${text} (${source.number ?? source.title}, ${heads.asOf(asOf)})`),
      ),
    ),
    ...list(
      heads.firstSteps,
      sheet.firstSteps.map((step) => `${step.text} (${step.with})`),
    ),
    ...list(
      heads.documents,
      sheet.documents.flatMap((group) => group.texts.map((text) => `${text} (${group.for})`)),
    ),
    ...list(
      heads.contacts,
      sheet.contacts.map(({ name, role }) => `${name}: ${role}`),
    ),
    ...list(heads.unknown, sheet.unknown),
    ...list(heads.sources, sheet.sources.map(sourceLine)),
    heads.checked(sheet.checked.text),
  ]
}

function sourceLine({ title, issuer, number, date, inForceFrom, url, checked }: SourceEntry): string {
  const facts = [issuer, number, date, inForceFrom && `in force from ${inForceFrom}`, url && `<${url}>`]
  return `${title} · ${[...facts, `read ${checked}`].filter(Boolean).join(' · ')}`
}

/** A condition in one line. */
function inWords(condition: Condition, { interview, details }: Words): string {
  const said = (rule: Rule): string =>
    'parts' in rule ? `(${details.pages.measure[rule.kind]} ${rule.parts.map(said).join(' ')})` : rule.text
  return said(ruleOf(condition, interview, details.report))
}

/** A rule as nested lists. */
function ruleAsList(rule: Rule, details: LanguageDetails, depth = 0): string {
  const indent = '  '.repeat(depth)
  if (!('parts' in rule)) return `${indent}- ${rule.text}`
  const parts = rule.parts.map((part) => ruleAsList(part, details, depth + 1))
  return [`${indent}- ${details.pages.measure[rule.kind]}`, ...parts].join('\n')
}

function bulleted(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n')
}
