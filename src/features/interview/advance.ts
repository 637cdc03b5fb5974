/**
 * Goes on from an answered question to what comes next.
 *
 *     Continue → the answer is stored → the next question, its heading in focus, at the top → painted → its address
 *
 * The address comes last, because a navigation takes as long as all the rest. Where something must still be loaded, the
 * router moves first and does the rest.
 */
import { nextTick, type Ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { painted } from '../../browser/painted'
import { questionAddress, type ReturnTo } from '../../browser/route-back'
import { useOpeningWords } from '../../i18n'
import type { QuestionId } from '../../policy'
import { answerOf } from '../../report-view/choices-of'
import { useAnswers } from '../../stores/answers'
import { useNewlyAsked } from '../../stores/newly-asked'

const heading = (): HTMLElement | null => document.querySelector('h1')

/** The heading of the question that was last shown before its address. */
let shownAhead: HTMLElement | null = null

/**
 * Whether the page shows a question ahead of its address. When the address follows, focus and scroll stay: the user may
 * have moved them since.
 */
export const isAhead = (): boolean => shownAhead !== null && shownAhead === heading()

/** A question page that goes on by itself. */
export interface Advance {
  /** The question on the page: the one of the address or, after an answer, already the next one. */
  readonly shown: Readonly<Ref<QuestionId>>
  /** Stores the answer to `asked`, and goes on if that question is still shown. Resolves once the address has followed. */
  readonly answer: (options: readonly string[], asked: QuestionId) => Promise<void>
}

/**
 * Goes on from the question of the address.
 *
 * @param id the question in the address
 * @param returnTo the page to which an answer leads back; undefined in the interview
 */
export function useAdvance(id: () => QuestionId, returnTo: () => ReturnTo | undefined): Advance {
  const words = useOpeningWords()
  const store = useAnswers()
  const newlyAsked = useNewlyAsked()
  const router = useRouter()
  const shown = shallowRef(id())
  watch(id, (arrived) => {
    shown.value = arrived
  })
  /** Resolves when the address has followed the last answer. */
  let following: Promise<void> | undefined

  return { shown, answer }

  async function answer(options: readonly string[], asked: QuestionId): Promise<void> {
    const before = store.progress.remaining
    // If the user is faster than the address, the next answer waits for it.
    await following
    store.answer(asked, answerOf(asked, options))
    if (asked !== shown.value) return
    newlyAsked.note(before, store.progress.remaining)
    const next = nextQuestion()
    const address = next ? questionAddress(next, returnTo()) : `/${returnTo() ?? 'result'}`
    newlyAsked.sayAt(address)
    following = goOn(address, next)
    await following
  }

  function nextQuestion(): QuestionId | undefined {
    // From the check page, a changed answer leads through the questions that it opens. The result lists them itself.
    if (returnTo() === 'check') return newlyAsked.pending[0]
    return returnTo() ? undefined : store.progress.next
  }

  async function goOn(address: string, next: QuestionId | undefined): Promise<void> {
    if (next && next in words.value.questions && !(await showAhead(next))) return
    // The frame says what could not be loaded, and offers to try again.
    await router.push(address).catch(() => undefined)
  }

  /** Shows a question before its address. Resolves once it is painted: whether the user has stayed until then. */
  async function showAhead(next: QuestionId): Promise<boolean> {
    let hasStayed = true
    const stopWatching = router.beforeEach(() => {
      hasStayed = false
    })
    shown.value = next
    await nextTick()
    shownAhead = heading()
    // At once, because the focus may still be on a control of the earlier question. A key pressed twice must not answer
    // a question that nobody has seen.
    shownAhead?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
    await painted()
    stopWatching()
    return hasStayed
  }
}
