/**
 * What the person has marked on the checklist: states, dates, owners, notes. It goes with the answers: kept on the device
 * only where those may be, deleted with them, and held back while the person has yet to say whether those are to stay.
 */
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { nowhere, type Ticks, ticksOn } from '../../draft'
import { edition } from '../../policy'
import { type Marks, noMarks, type StepDetails, type StepState } from '../../report'
import { useAnswers } from '../../stores/answers'
import { usePreferences } from '../../stores/preferences'

/** What the page must say of the keeping of the marks. */
export type TicksNotice = 'unavailable' | 'unreadable'

export const useTicks = defineStore('ticks', () => {
  const answers = useAnswers()
  const preferences = usePreferences()
  const ticks: Ticks = ticksOn(preferences.device() ?? nowhere, edition)
  const marks = shallowRef<Marks>(noMarks)
  const notice = shallowRef<TicksNotice>()

  const isKeeping = computed(() => preferences.preferences.keepAnswers)

  /** Whether another tab has deleted the answers and the person has yet to say what becomes of those here. */
  const isHeldBack = (): boolean => answers.notice?.kind === 'removed-elsewhere'

  /** Marks a step, by the ids of all its points. */
  function mark(ids: readonly string[], state: StepState): void {
    ticks.change(ids, state)
    answers.followOtherTabs()
    keep()
  }

  /** Notes date, owner or note of a step. */
  function note(id: string, details: Partial<StepDetails>): void {
    ticks.note(id, details)
    answers.followOtherTabs()
    keep()
  }

  /** Takes up what the device keeps, at the start and after another tab may have changed it. */
  function look(): void {
    if (isKeeping.value && ticks.look() === 'unreadable') notice.value = 'unreadable'
    marks.value = ticks.now()
  }

  function keep(): void {
    if (isKeeping.value && !isHeldBack()) notice.value = ticks.keep() ? undefined : 'unavailable'
    marks.value = ticks.now()
  }

  function forget(): void {
    ticks.forget()
    notice.value = undefined
    marks.value = ticks.now()
  }

  /** What the device keeps in the place of what is here: nothing, where it keeps nothing. */
  function takeKept(): void {
    if (!isKeeping.value || isHeldBack()) return
    forget()
    look()
  }

  answers.accompany({
    forget,
    take: takeKept,
    keep: () => {
      const { states, details } = marks.value
      if (states.size + details.size > 0) keep()
    },
    // Nothing is kept any more, so nothing can be wrong with it.
    stopKeeping: () => {
      notice.value = undefined
    },
  })

  look()
  return { marks, notice, isKeeping, mark, note, look }
})
