/**
 * The portfolio: many enterprises, read from a file and assessed. It lives in memory alone, so that it survives the
 * way to a report and back, and nothing else.
 */
import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import {
  type Confirmed,
  costOf,
  type Enterprise,
  everything,
  nothingConfirmed,
  type Problem,
  type ReadSlice,
  type RowUnit,
  select,
  type Selection,
} from '../../portfolio'
import { useAnswers } from '../../stores/answers'
import type { ReadRequest } from './portfolio-slices'

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
  /** What was read, so that it can be read again once more is confirmed. */
  readonly request: ReadRequest
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
  const outcome = shallowRef<'cancelled' | 'cleared'>()
  const failure = shallowRef<Error>()
  const selection = shallowRef<Selection>(everything)
  /** The page of the table, from 0. */
  const page = shallowRef(0)
  let stop: (() => void) | undefined

  const selected = computed(() => select(portfolio.value?.enterprises ?? [], selection.value))

  /** Reads a file or a text in the place of what was read before. */
  function read(source: Blob | string, from: string, confirmed: Confirmed = nothingConfirmed): void {
    cancel()
    outcome.value = undefined
    refusal.value = undefined
    failure.value = undefined
    if (!reader) throw new Error('Nobody has said how portfolios are read.')
    let enterprises: Enterprise[] = []
    let problems: Problem[] = []
    let unit: RowUnit = 'line'
    progress.value = 0
    const request = { source, confirmed }
    stop = reader(request, {
      slice: (slice) => {
        for (const enterprise of slice.enterprises) enterprises.push(enterprise)
        for (const problem of slice.problems) problems.push(problem)
        unit = slice.unit
        progress.value = slice.done
      },
      end: () => {
        finish({ from, unit, enterprises, problems, request })
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
    choose(everything)
  }

  /** Reads the same once more with what was confirmed since, beside what was confirmed before. */
  function readAgain({ from, request: { source, confirmed } }: Findings, more: Confirmed): void {
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

  function turnTo(next: number): void {
    page.value = next
  }

  /** Forgets everything. */
  function clear(): void {
    cancel()
    outcome.value = portfolio.value || refusal.value ? 'cleared' : undefined
    portfolio.value = undefined
    refusal.value = undefined
    failure.value = undefined
    choose(everything)
  }

  /** The enterprise in a line or entry, as long as its answers are still those of a token. */
  function enterpriseIn(row: number, token: string): Enterprise | undefined {
    return portfolio.value?.enterprises.find((entry) => entry.row === row && entry.token === token)
  }

  watch(portfolio, (now) => {
    if (now) window.addEventListener('beforeunload', askBeforeLeaving)
    else window.removeEventListener('beforeunload', askBeforeLeaving)
  })

  // Whoever deletes their answers on a shared computer means these as well.
  useAnswers().accompany({ forget: clear })

  return {
    portfolio,
    refusal,
    progress,
    outcome,
    failure,
    selection,
    page,
    selected,
    read,
    readAgain,
    cancel,
    choose,
    turnTo,
    clear,
    enterpriseIn,
  }
})
