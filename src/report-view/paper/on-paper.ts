/** The contents of a printed sheet or Word file on one set of answers. */
import type { PaperInput } from '../../report'

export type OnPaper = Omit<PaperInput, 'today' | 'interview' | 'details'>
