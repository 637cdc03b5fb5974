/** What the checklist of next steps says, in English; loaded with the details. */
import { pluralOf } from '../../i18n/plural'

const plural = pluralOf('en')

interface Counts {
  readonly done: number
  readonly total: number
  readonly notNeeded: number
}

export const stepsEn = {
  title: 'Next steps',
  lead: 'What to do, with whom, and which documents to prepare. Tick what is done, and note who does it and by when.',
  parts: {
    now: {
      title: 'To do now',
      lead: 'For measures that you can use now, and for those to check first.',
    },
    qualify: {
      title: 'To do in order to qualify',
      lead: 'For these measures you still lack something that you can bring about. These steps are not counted above.',
    },
  },
  progress: ({ done, total, notNeeded }: Counts) =>
    `${String(done)} of ${String(total)} steps done${notNeeded > 0 ? `, ${String(notNeeded)} not needed` : ''}`,
  stillOpen: (count: number) => (count > 0 ? `${String(count)} open` : 'done'),
  documents: 'Documents to prepare',
  documentsCounted: (count: number) => `Documents to prepare (${String(count)})`,
  detailsOf: (points: number) =>
    points > 1 ? `${String(points)} points, date, owner, note` : 'Measure, date, owner, note',
  forMeasures: 'For',
  withMeasures: (text: string, measures: readonly string[]) => `${text} (${measures.join('; ')})`,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  settled: (text: string) => `${text} (settled before)`,
  until: (date: string) => `by ${date}`,
  notNeeded: 'Not needed',
  date: 'Date',
  owner: 'Owner',
  note: 'Note',
  noteHint: (most: number) => `At most ${String(most)} characters`,
  emptyTitle: 'No next steps yet',
  emptyText: 'You have not answered any question, so no steps can be named for your enterprise yet.',
  noneText:
    'On your answers there is no measure that you can use, check or qualify for, so there are no steps to take. The result says why for each measure.',
  toResult: 'See the result',
  print: 'Print the checklist',
  copyText: 'Copy as text',
  /** The agenda for a talk with one body, as a Word file. */
  sheet: {
    title: (name: string) => `Agenda: ${name}`,
    own: 'Internal tasks',
    to: 'To',
    role: 'Responsible for',
    purpose: 'Purpose',
    points: 'To ask or settle',
    answer: 'Answer',
    done: 'Done',
  },
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Save or print the checklist instead.',
  save: {
    agendas: {
      text: 'Agendas (Word, .zip)',
      hint: 'To take to a bank or authority: a Word file for each, with its questions in one place.',
    },
    workbook: {
      text: 'Workbook (.xlsx)',
      hint: 'To share out the work: a row for each step, with state, date, owner and note.',
    },
    calendar: {
      text: 'Calendar (.ics)',
      hint: 'For the calendar of your office: the dates to come, and the steps that you gave a date.',
    },
    noDates: 'No step has a date yet, and there are no dates to come. Give a step a date first.',
  },
  kept: 'What you mark and note here is kept on this device only, never put into a link, and deleted together with your answers.',
  notKept:
    'What you mark and note here lasts only as long as this page is open, because you have switched off keeping answers on this device.',
  notices: {
    unavailable:
      'This browser does not let the page keep what you mark and note. It is gone once you close the page; print, copy or save the list to keep it.',
    unreadable: 'The marks kept on this device could not be read, so you start afresh.',
  },
  more: (count: number) =>
    plural(count, {
      one: 'One point is marked that your present result does not ask for. It is kept, but not counted.',
      other: `${String(count)} points are marked that your present result does not ask for. They are kept, but not counted.`,
    }),
}

/** The words of the checklist, in any language. */
export type StepWords = typeof stepsEn
