/**
 * The policy's public interface: the catalogue of the circular, checked once when it is put together.
 *
 * All that the app knows of its circular is in this folder. Other folders import only the files listed here;
 * `.dependency-cruiser.cjs` enforces that. Another circular is another folder with the same files;
 * `tests/second-circular` builds the app with one.
 *
 *     index.ts                 the catalogue, the circular as a document, and the types of all that it names
 *     identity.ts              the app's name on a device and in files
 *     languages.ts             the languages in which all words exist
 *     registry.ts              the permanent numbers that links carry, and the mark that distinguishes our links
 *     details.ts               guidance, sources, contacts: what only the result, the library and the about page look up
 *     opening.en.ts, .zh.ts    the words up to the first question
 *     questions/en.ts, zh.ts   the words of the questions of all later topics
 *     details.en.ts, .zh.ts    all other words
 *     near-words.ts            what people write in files of their own and may mean a question or an answer by
 *     running-titles.css       the app's name at the head of printed sheets
 *
 * They are separate so that each is loaded only when needed. Everything else in this folder is private.
 */
import { defineCatalogue } from '../engine'
import { edition } from './circular'
import { instruments } from './measures/instruments'
import { measures } from './measures/measures'
import { askedWhen, offeredWhen } from './questions/branches'
import { checks, sections, vocabulary } from './questions/vocabulary'

/** Everything that the engine needs to know of the circular. Loading throws if it contradicts itself. */
export const catalogue = defineCatalogue({
  edition,
  vocabulary,
  sections,
  checks,
  branches: { askedWhen, offeredWhen },
  measures,
  instruments,
})

export { articles, authorities, circular, type Edition, edition, editions, pictured } from './circular'
export type { ContactId } from './contacts/contacts'
export type { ArticleId, PolicyInstrument, PolicyMeasure } from './measure'
export type { MeasureId } from './measures/ids'
export { type InstrumentId, instruments } from './measures/instruments'
export { measures } from './measures/measures'
export { type CheckId, firstQuestion, type OptionOf, profile, type QuestionId } from './questions/vocabulary'
export type { Source } from './source'
export type { InstrumentWords, MeasureWords, QuestionWords, SourceWords, WordsOfQuestions } from './words'
