/**
 * The portfolio: many enterprises, read from a file and assessed. It lives in memory alone, so that it survives the
 * way to a report and back, and nothing else; but for one that the person wants kept on this device.
 */
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import {
  type Confirmed,
  costOf,
  type Enterprise,
  everything,
  type KeptPortfolio,
  nothingConfirmed,
  type Problem,
  readKept,
  type ReadSlice,
  type RowUnit,
  select,
  type Selection,
  writeKept,
} from '../../portfolio'
import { today } from '../../browser/today'
import { nowhere, PORTFOLIO_KEY } from '../../draft'
import { useAnswers } from '../../stores/answers'
import { usePreferences } from '../../stores/preferences'
import type { FileRequest, ReadRequest } from './portfolio-slices'

/** Hears what a reader has read. */
export interface PortfolioListener {
  readonly slice: (slice: ReadSlice) => void
  readonly end: () => void
  /** What was heard so far does not count; everything is read anew. */
  readonly restart: () => void
  /** Reading has failed for a reason that lies in the app. */
  readonly fail: (error: unknown) => void
}

/** Begins to read a file or a text; the returned function stops it. */
export type PortfolioReader = (request: ReadRequest, listener: PortfolioListener) => () => void

let reader: PortfolioReader | undefined

/** Says how portfolios are read from now on: in a worker or in the page is for the app to decide. */
export function readPortfoliosWith(next: PortfolioReader): void {
  reader = next
}

/** What was found in one file. */
export interface Findings {
  /** The file's name, or what stands for a pasted text. */
  readonly from: string
  readonly unit: RowUnit
  readonly enterprises: readonly Enterprise[]
  readonly problems: readonly Problem[]
  /** What was read, so that it can be read again once more is confirmed; absent where the device had kept it. */
  readonly request?: FileRequest | undefined
}

const nothingRead: KeptPortfolio = { from: '', unit: 'line', enterprises: [], problems: [] }

/** An enterprise, and in what it stands. */
export interface EnterpriseHere extends Pick<Enterprise, 'name' | 'row' | 'unread'> {
  readonly from: string
  readonly unit: RowUnit
}

/** Makes the browser ask before the page goes, and a portfolio with it. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

export const usePortfolio = defineStore('portfolio', () => {
  /** The portfolio; undefined while there is none. */
  const portfolio = shallowRef<Findings>()
  /** The last file, where nothing could be taken from it. The portfolio of before stays. */
  const refusal = shallowRef<Findings>()
  /** How far reading is, from 0 to 1; undefined while nothing is read. */
  const progress = shallowRef<number>()
  const outcome = shallowRef<'cancelled' | 'cleared' | 'not-removed'>()
  const failure = shallowRef<Error>()
  const selection = shallowRef<Selection>(everything)
  /** The page of the table, from 0. */
  const page = shallowRef(0)
  /** The rows of the enterprises that are chosen, to be printed together. */
  const chosen = shallowRef<ReadonlySet<number>>(new Set())
  /** Whether the person wants it kept; `refused`: but the device does not take it. `unreadable`: what it kept cannot be read. */
  const keeping = shallowRef<'off' | 'kept' | 'refused' | 'unreadable'>('off')
  const preferences = usePreferences()
  const device = preferences.device() ?? nowhere
  let stop: (() => void) | undefined

  const selected = computed(() => select(portfolio.value?.enterprises ?? [], selection.value))

  /** Reads a file or a text in the place of what was read before. */
  function read(source: Blob | string, from: string, confirmed: Confirmed = nothingConfirmed): void {
    begin({ source, confirmed, day: today() }, from)
  }

  function begin(request: ReadRequest, from: string): void {
    cancel()
    outcome.value = undefined
    refusal.value = undefined
    failure.value = undefined
    if (!reader) throw new Error('Nobody has said how portfolios are read.')
    let enterprises: Enterprise[] = []
    let problems: Problem[] = []
    let unit: RowUnit = 'line'
    progress.value = 0
    stop = reader(request, {
      slice: (slice) => {
        for (const enterprise of slice.enterprises) enterprises.push(enterprise)
        for (const problem of slice.problems) problems.push(problem)
        unit = slice.unit
        progress.value = slice.done
      },
      end: () => {
        finish({ from, unit, enterprises, problems, request: 'kept' in request ? undefined : request })
      },
      restart: () => {
        enterprises = []
        problems = []
      },
      fail: (error) => {
        stop = undefined
        progress.value = undefined
        failure.value = error instanceof Error ? error : new Error('Reading has failed.', { cause: error })
      },
    })
  }

  function finish(findings: Findings): void {
    stop = undefined
    progress.value = undefined
    const isRefused =
      findings.enterprises.length === 0 || findings.problems.some(({ kind }) => costOf(kind) === 'file')
    if (isRefused) {
      refusal.value = { ...findings, enterprises: [] }
      return
    }
    portfolio.value = findings
    chosen.value = new Set()
    choose(everything)
    // Who has had a portfolio kept has the one kept that takes its place.
    if (keeping.value === 'kept' || keeping.value === 'refused') keep()
  }

  /** Keeps the portfolio on this device from now on. */
  function keep(): void {
    if (!portfolio.value || !preferences.preferences.keepAnswers) return
    keeping.value = device.write(PORTFOLIO_KEY, writeKept(portfolio.value)) ? 'kept' : 'refused'
    if (keeping.value === 'refused') device.erase(PORTFOLIO_KEY)
  }

  /** Keeps it no longer; on the page it stays. False: the device may still have it. */
  function stopKeeping(): boolean {
    keeping.value = 'off'
    return device.erase(PORTFOLIO_KEY)
  }

  /** Takes up the portfolio that the device has kept, unless there is one here. */
  function resume(): void {
    if (portfolio.value || stop || !preferences.preferences.keepAnswers) return
    const text = device.read(PORTFOLIO_KEY)
    if (text === null) return
    const kept = readKept(text)
    keeping.value = kept ? 'kept' : 'unreadable'
    if (kept) begin({ kept, day: today() }, kept.from)
  }

  /** Another tab may have removed what is kept, or put another one in its place: then this one is kept no longer. */
  function followOtherTabs({ key }: StorageEvent): void {
    if ((key !== PORTFOLIO_KEY && key !== null) || keeping.value !== 'kept') return
    const isOurs = portfolio.value && device.look(PORTFOLIO_KEY) === writeKept(portfolio.value)
    if (!isOurs) keeping.value = 'off'
  }

  /** Reads the same once more with what was confirmed since, beside what was confirmed before. */
  function readAgain({ from, request }: Findings, more: Confirmed): void {
    if (!request) return
    const { source, confirmed } = request
    read(source, from, {
      headings: [...confirmed.headings, ...more.headings],
      values: [...confirmed.values, ...more.values],
    })
  }

  /** Stops reading; the portfolio of before stays. */
  function cancel(): void {
    if (!stop) return
    stop()
    stop = undefined
    progress.value = undefined
    outcome.value = 'cancelled'
  }

  function choose(next: Selection): void {
    selection.value = next
    page.value = 0
  }

  /** Chooses enterprises by their rows, or takes the choice back. */
  function mark(rows: readonly number[], isChosen: boolean): void {
    const next = new Set(chosen.value)
    for (const row of rows) {
      if (isChosen) next.add(row)
      else next.delete(row)
    }
    chosen.value = next
  }

  function turnTo(next: number): void {
    page.value = next
  }

  /** Forgets everything, here and on the device. */
  function clear(): void {
    const isGone = keeping.value === 'off' || stopKeeping()
    forget()
    if (!isGone) outcome.value = 'not-removed'
  }

  function forget(): void {
    cancel()
    outcome.value = portfolio.value || refusal.value ? 'cleared' : undefined
    keeping.value = 'off'
    chosen.value = new Set()
    portfolio.value = undefined
    refusal.value = undefined
    failure.value = undefined
    choose(everything)
  }

  /**
   * The enterprise in a line or entry, as long as its answers are still those of a token: of the portfolio that is here, or
   * in another tab of the one that the device has kept.
   */
  function enterpriseIn(row: number, token: string): EnterpriseHere | undefined {
    const { enterprises, from, unit } = portfolio.value ?? keptHere() ?? nothingRead
    const found = enterprises.find((entry) => entry.row === row && entry.token === token)
    return found && { name: found.name, row, unread: found.unread, from, unit }
  }

  function keptHere(): KeptPortfolio | undefined {
    const text = preferences.preferences.keepAnswers ? device.read(PORTFOLIO_KEY) : null
    return text === null ? undefined : readKept(text)
  }

  watch([portfolio, keeping], ([now, how]) => {
    if (now && how !== 'kept') window.addEventListener('beforeunload', askBeforeLeaving)
    else window.removeEventListener('beforeunload', askBeforeLeaving)
  })
  window.addEventListener('storage', followOtherTabs)

  // Whoever deletes their answers on a shared computer means these as well.
  useAnswers().accompany({
    forget,
    stopKeeping: () => {
      keeping.value = 'off'
    },
    isOnPageAlone: () => portfolio.value !== undefined && keeping.value !== 'kept',
  })

  return {
    portfolio,
    refusal,
    progress,
    outcome,
    failure,
    selection,
    page,
    chosen,
    keeping,
    selected,
    read,
    readAgain,
    cancel,
    choose,
    mark,
    turnTo,
    keep,
    stopKeeping,
    resume,
    clear,
    enterpriseIn,
  }
})
