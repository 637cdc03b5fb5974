/**
 * The portfolio: many enterprises, read from a file and assessed. It stays in memory while the user visits other pages
 * of the app. It is kept on this device only if the user wants that.
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
import type { IsoDate } from '../../engine'
import { onStorage } from '../../browser/on-storage'
import { currentDay } from '../../browser/current-day'
import { nowhere, PORTFOLIO_KEY } from '../../draft'
import { useAnswers } from '../../stores/answers'
import { usePreferences } from '../../stores/preferences'
import type { FileRequest, ReadRequest } from './portfolio-slices'

/** Receives what a reader has read. */
export interface PortfolioListener {
  readonly slice: (slice: ReadSlice) => void
  readonly end: () => void
  /** Discards all slices so far, because everything is read again. */
  readonly restart: () => void
  /** Reports a failure of the app itself, not of the file. */
  readonly fail: (error: unknown) => void
}

/** Begins to read a file or a text; the returned function stops it. */
export type PortfolioReader = (request: ReadRequest, listener: PortfolioListener) => () => void

let reader: PortfolioReader | undefined

/** Sets how portfolios are read from now on: in a worker or in the page. */
export function readPortfoliosWith(next: PortfolioReader): void {
  reader = next
}

/** The result of reading one file. */
export interface Findings {
  /** The file's name, or a label for a pasted text. */
  readonly from: string
  readonly unit: RowUnit
  readonly enterprises: readonly Enterprise[]
  readonly problems: readonly Problem[]
  /** The day for which the enterprises were assessed. */
  readonly day: IsoDate
  /** The request, to read again after more guesses are confirmed; absent if the device had kept the portfolio. */
  readonly request?: FileRequest | undefined
}

const nothingRead: KeptPortfolio = { from: '', unit: 'line', enterprises: [], problems: [] }

/** An enterprise with the file that it comes from. */
export interface EnterpriseHere extends Pick<Enterprise, 'name' | 'row' | 'unread'> {
  readonly from: string
  readonly unit: RowUnit
}

/** Makes the browser ask before the user leaves the page and so loses the portfolio. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

/** The store of the portfolio. */
export const usePortfolio = defineStore('portfolio', () => {
  /** Undefined while there is no portfolio. */
  const portfolio = shallowRef<Findings>()
  /** The last file, if it had no usable rows. The earlier portfolio stays. */
  const refusal = shallowRef<Findings>()
  /** The progress of reading, from 0 to 1; undefined while nothing is read. */
  const progress = shallowRef<number>()
  const outcome = shallowRef<'cancelled' | 'cleared' | 'not-removed'>()
  const failure = shallowRef<Error>()
  const selection = shallowRef<Selection>(everything)
  /** The page of the table, from 0. */
  const page = shallowRef(0)
  /** The rows of the enterprises chosen for printing or saving together. */
  const chosen = shallowRef<ReadonlySet<number>>(new Set())
  /**
   * Whether the portfolio is kept on this device. `refused`: the user wants it, but the device cannot store it.
   * `unreadable`: the device has kept one that cannot be read.
   */
  const keeping = shallowRef<'off' | 'kept' | 'refused' | 'unreadable'>('off')
  const preferences = usePreferences()
  const device = preferences.device() ?? nowhere
  let stop: (() => void) | undefined

  const selected = computed(() => select(portfolio.value?.enterprises ?? [], selection.value))

  /** Reads a file or a text, which then replaces the portfolio. */
  function read(source: Blob | string, from: string, confirmed: Confirmed = nothingConfirmed): void {
    begin({ source, confirmed, day: currentDay() }, from)
  }

  function begin(request: ReadRequest, from: string, whenRead: (findings: Findings) => void = finish): void {
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
        stop = undefined
        progress.value = undefined
        const { day } = request
        whenRead({ from, unit, enterprises, problems, day, request: 'kept' in request ? undefined : request })
        followDay()
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
    const isRefused =
      findings.enterprises.length === 0 || findings.problems.some(({ kind }) => costOf(kind) === 'file')
    if (isRefused) {
      refusal.value = { ...findings, enterprises: [] }
      return
    }
    portfolio.value = findings
    chosen.value = new Set()
    choose(everything)
    // If the earlier portfolio was kept, so is the one that replaces it.
    if (keeping.value === 'kept' || keeping.value === 'refused') keep()
  }

  /** Assesses the portfolio anew if it was assessed for an earlier day. What the user has chosen in it stays. */
  function followDay(): void {
    if (!portfolio.value || stop || portfolio.value.day === currentDay()) return
    const { request, ...kept } = portfolio.value
    begin({ kept, day: currentDay() }, kept.from, (found) => {
      portfolio.value = { ...found, request }
    })
  }

  /** Keeps the portfolio on this device from now on. */
  function keep(): void {
    if (!portfolio.value || !preferences.preferences.keepAnswers) return
    keeping.value = device.write(PORTFOLIO_KEY, writeKept(portfolio.value)) ? 'kept' : 'refused'
    if (keeping.value === 'refused') device.erase(PORTFOLIO_KEY)
  }

  /** Stops keeping the portfolio, which stays on the page. Returns false if the device may still have it. */
  function stopKeeping(): boolean {
    keeping.value = 'off'
    return device.erase(PORTFOLIO_KEY)
  }

  /** Opens the portfolio that the device has kept, unless one is open or being read. */
  function resume(): void {
    if (portfolio.value || stop || !preferences.preferences.keepAnswers) return
    const text = device.read(PORTFOLIO_KEY)
    if (text === null) return
    const kept = readKept(text)
    keeping.value = kept ? 'kept' : 'unreadable'
    if (kept) begin({ kept, day: currentDay() }, kept.from)
  }

  /** Notes that this portfolio is no longer kept when another tab has removed or replaced it. */
  function followOtherTabs(): void {
    if (keeping.value !== 'kept') return
    const isOurs = portfolio.value && device.look(PORTFOLIO_KEY) === writeKept(portfolio.value)
    if (!isOurs) keeping.value = 'off'
  }

  /** Reads the same source again with further confirmed guesses. */
  function readAgain({ from, request }: Findings, more: Confirmed): void {
    if (!request) return
    const { source, confirmed } = request
    read(source, from, {
      headings: [...confirmed.headings, ...more.headings],
      values: [...confirmed.values, ...more.values],
    })
  }

  /** Stops reading; the earlier portfolio stays. */
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

  /** Chooses enterprises by their rows, or removes them from the choice. */
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
   * Returns the enterprise in a row, if its answers are still those of the token. Looks in this tab's portfolio, or
   * else in the one that the device has kept.
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

  watch(currentDay, followDay)
  watch([portfolio, keeping], ([now, how]) => {
    if (now && how !== 'kept') window.addEventListener('beforeunload', askBeforeLeaving)
    else window.removeEventListener('beforeunload', askBeforeLeaving)
  })
  onStorage([PORTFOLIO_KEY, null], followOtherTabs)

  // Deletes the portfolio with the user's own answers: on a shared computer the user means both.
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
