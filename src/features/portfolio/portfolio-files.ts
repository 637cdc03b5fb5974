/** Saves what the matrix of a portfolio shows: as a workbook, or the reports of its enterprises as Word files. */
import { computed, nextTick, onUnmounted, type ShallowRef, shallowRef } from 'vue'
import { useDetails, useWords, withSecondTry } from '../../i18n'
import { type Enterprise, guideOf, positionsIn, wordSpelling } from '../../portfolio'
import { archiveFile, runInSlices, saveFile, wordFile, workbookFile } from '../../browser/save-file'
import { factsOf } from '../../report'
import { type Findings, usePortfolio } from './portfolio-store'
import { actionsInWords, nameOf, quartersOf } from './portfolio-words'
import { mostReports, useWordReports } from './word/word-reports'

/** Writes one kind of file and returns its name; undefined if it was cancelled. */
type FileWriter = (signal: AbortSignal, tell: (done: number) => void) => Promise<string | undefined>

/** What is saved, and from where. */
interface Source {
  readonly findings: () => Findings
  /** The enterprises whose reports are saved. */
  readonly wanted: () => readonly Enterprise[]
  /** The filter of the matrix in words; empty if it shows everything. */
  readonly filter: () => string
  /** What encloses the menu of files. */
  readonly menu: Readonly<ShallowRef<HTMLElement | null>>
}

/**
 * Offers the kinds of files, and the way to save one. One file is written at a time; it is cancelled with the
 * component.
 */
export function usePortfolioFiles({ findings, wanted, filter, menu }: Source) {
  const words = useWords()
  const details = useDetails()
  const store = usePortfolio()
  const text = computed(() => details.value.portfolio)
  const writeReports = useWordReports(findings)

  /** The file being written, with its progress from 0 to 1; undefined while there is none. */
  const task = shallowRef<{ readonly status: string; readonly done: number }>()
  /** The message about the last file. */
  const saved = shallowRef<string>()
  let controller: AbortController | undefined

  function cancel(): void {
    controller?.abort()
  }
  onUnmounted(cancel)

  /** Facts about the file as a whole. */
  function about() {
    const { notCovered, disclaimer } = details.value.circular
    const { from, enterprises, day } = findings()
    return [
      [text.value.fromFile, from],
      [text.value.rowsInFile, text.value.shown(store.selected.length, enterprises.length)],
      ...(filter() === '' ? [] : [[text.value.filterTitle, filter()] as const]),
      ...factsOf(details.value, day).map((fact) => [fact.label, fact.text] as const),
      [text.value.sheets.notCovered, notCovered],
      [text.value.readAgain, text.value.readAgainText],
      [text.value.sheets.about, disclaimer],
    ] as const
  }

  const writerOf =
    (kind: 'one' | 'archive'): FileWriter =>
    async (signal, tell) => {
      const bytes = await writeReports(kind, wanted(), signal, tell)
      return bytes && !signal.aborted
        ? saveFile(bytes, kind === 'one' ? wordFile : archiveFile, 'reports')
        : undefined
    }

  const writeWorkbookFile: FileWriter = async (signal, tell) => {
    const [{ portfolioSheets }, { writeWorkbook }] = await withSecondTry(() =>
      Promise.all([import('../../portfolio/workbook/portfolio'), import('../../workbook/write')]),
    )
    const { notSure } = words.value.messages.question
    const { selected, selection } = store
    const { problems, unit } = findings()
    const sheets = portfolioSheets({
      enterprises: selected,
      problems,
      positions: positionsIn(selection),
      guide: guideOf(words.value, notSure),
      spelling: wordSpelling(words.value, { name: text.value.nameColumn, notSure }),
      notCovered: details.value.circular.notCovered,
      about: about(),
      titles: words.value.titles,
      words: {
        ...text.value,
        actions: actionsInWords(words.value, details.value),
        nameOf: (enterprise: Enterprise) => nameOf(enterprise, unit, text.value),
      },
    })
    // Two sheets have a row for every enterprise.
    const bytes = await runInSlices(writeWorkbook(sheets), signal, (rows) => {
      tell(Math.min(1, rows / (2 * selected.length)))
    })
    return bytes && saveFile(bytes, workbookFile, 'portfolio')
  }

  /** The kinds of files, in the order of the menu, with hints for whom each is. */
  const files = computed(() => [
    { id: 'workbook', ...text.value.saveWorkbook },
    { id: 'one', ...text.value.word.one },
    { id: 'archive', ...text.value.word.archive },
  ])

  async function save(kind: string): Promise<void> {
    if (task.value) return
    const { word } = text.value
    const { saved: savedAs, notMade } = details.value.sharing.save
    saved.value = ''
    const isWord = kind === 'one' || kind === 'archive'
    const count = wanted().length
    if (isWord && count > mostReports[kind]) {
      saved.value = word.tooMany(mostReports[kind])
      return
    }
    controller = new AbortController()
    const { signal } = controller
    const tell = (done: number): void => {
      const percent = quartersOf(done)
      task.value = { status: isWord ? word.making(count, percent) : text.value.making(percent), done }
    }
    tell(0)
    let outcome: string
    try {
      const name = await (isWord ? writerOf(kind) : writeWorkbookFile)(signal, tell)
      outcome = name === undefined ? text.value.notSaved : savedAs(name)
    } catch {
      outcome = notMade
    }
    // If the focus is on the button to cancel, which now disappears, it returns to the menu.
    const hadFocus = document.activeElement?.closest('.task') !== null
    task.value = undefined
    saved.value = outcome
    await nextTick()
    if (hadFocus) menu.value?.querySelector('summary')?.focus()
  }

  return { files, task, saved, save, cancel }
}
