/** Writes reports as Word files in the page itself, with a pause after every file. */
import { pause } from '../../../browser/painted'
import { withSecondTry } from '../../../i18n'
import type { ReportsWriter } from './word-reports'

/** Rejects if the code that writes the files cannot be loaded. */
export const writeReports: ReportsWriter = async (request, signal, tell) => {
  const { writeMany } = await withSecondTry(() => import('../../../word'))
  const writing = writeMany(request, tell)
  for (;;) {
    await pause()
    if (signal.aborted) return undefined
    const { done, value } = await writing.next()
    if (done) return value
  }
}
