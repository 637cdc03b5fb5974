/** The contents of a printed sheet or Word file on one set of answers. */
import type { PaperInput } from '../../report'

/** What a sheet rests on, without the day and the words, which the app adds. */
export type OnPaper = Omit<PaperInput, 'today' | 'interview' | 'details'>
