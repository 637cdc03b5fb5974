/** The policy's face: the catalogue of the circular, checked once when it is put together. */
import { defineCatalogue } from '../engine'
import { edition } from './circular'
import { measures } from './measures/measures'
import { askedWhen, offeredWhen } from './questions/branches'
import { sections, vocabulary } from './questions/vocabulary'

export const catalogue = defineCatalogue({
  edition,
  vocabulary,
  sections,
  branches: { askedWhen, offeredWhen },
  measures,
})

export type { MeasureId } from './measures/ids'
export type { OptionOf, QuestionId, SectionId } from './questions/vocabulary'
export type { ArticleId, Availability, PolicyMeasure } from './measure'
