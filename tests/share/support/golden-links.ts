/** Golden links: a token, the edition that made it and the answers that it carries, one a line. */
import { type Answer, type Answers, NOT_SURE } from '../../../src/engine'
import { latestEdition } from '../../../src/policy/registry'
import { encodeToken, type ReadToken } from '../../../src/share'
import { everything, randomPossibleAnswers } from './answers'
import { type Random, randomFrom } from '../../support/random'

/** The name of the file with the golden links. */
export const goldenLinksFile = 'version-1.txt'

/** One line of the file. */
export interface GoldenLink {
  readonly token: string
  readonly edition: string
  readonly said: Said
}

/** Question → what was said, as `option` or `option+option`, in alphabetical order. */
type Said = ReadonlyMap<string, string>

/** Reads a line such as `zdsj96… 2026-11 region=cn-sh zones=ftz+lingang group=not-sure`. */
export function parseGoldenLink(line: string): GoldenLink {
  const [token = '', edition = '', ...answers] = line.split(' ')
  return { token, edition, said: new Map(answers.map((answer) => split(answer))) }
}

function split(answer: string): [string, string] {
  const [question = '', options = ''] = answer.split('=')
  return [question, options]
}

function goldenLine(answers: Answers): string {
  const said = [...saidIn(answers)].map(([question, options]) => `${question}=${options}`)
  return [encodeToken(answers), latestEdition, ...said].join(' ')
}

function saidIn(answers: Answers): Said {
  const entries = Object.entries(answers).map(
    ([question, answer = []]) => [question, joined([answer])] as const,
  )
  return new Map(entries)
}

function joined(answers: readonly Answer[]): string {
  return answers.flat().sort().join('+')
}

/** Returns all that was sent, whether or not it still counts. */
export function saidInReading({ answers, dropped }: ReadToken): Said {
  const said = new Map<string, readonly Answer[]>()
  const everything = [
    ...Object.entries(answers).map(([question, answer = []]) => ({ question, answer })),
    ...dropped,
  ]
  for (const { question, answer } of everything) said.set(question, [...(said.get(question) ?? []), answer])
  return new Map([...said].map(([question, parts]) => [question, joined(parts)]))
}

/** Finds what no golden link says yet, as `question=option`. */
export function unsaid(links: readonly GoldenLink[]): ReadonlySet<string> {
  const missing = new Set(
    everything.flatMap(({ id, options }) =>
      [...options.map((option) => option.id), NOT_SURE].map((option) => `${id}=${option}`),
    ),
  )
  for (const { said } of links) forget(missing, said)
  return missing
}

function forget(missing: Set<string>, said: Said): void {
  for (const [question, options] of said) {
    for (const option of options.split('+')) missing.delete(`${question}=${option}`)
  }
}

/** A new edition starts with this many links, even if nothing was added to it. */
const LINKS_OF_AN_EDITION = 320

/** Makes the lines to append: what no golden link says yet. Adds many links if none is of the latest edition. */
export function missingGoldenLines(links: readonly GoldenLink[]): readonly string[] {
  const random = randomFrom(links.length)
  const known = new Set(links.map((link) => link.token))
  const missing = new Set(unsaid(links))
  const lines: string[] = []
  const isNewEdition = !links.some((link) => link.edition === latestEdition)
  if (isNewEdition) add({})
  for (let tries = 0; missing.size > 0 && tries < 100_000; tries += 1) addIfNew(random)
  while (isNewEdition && lines.length < LINKS_OF_AN_EDITION) add(randomPossibleAnswers(random))
  return lines

  function addIfNew(source: Random): void {
    const answers = randomPossibleAnswers(source)
    const before = missing.size
    forget(missing, saidIn(answers))
    if (missing.size < before) add(answers)
  }

  function add(answers: Answers): void {
    const token = encodeToken(answers)
    if (known.has(token)) return
    known.add(token)
    lines.push(goldenLine(answers))
  }
}
