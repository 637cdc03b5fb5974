/**
 * The user's marks on the checklist: states, dates, owners, notes. They follow the answers: kept on the device only if
 * answers are, and deleted with them. They are not kept while the user has yet to decide whether the answers stay.
 */
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { nowhere, type Ticks, ticksOn } from '../../draft'
import { edition } from '../../policy'
import { type Marks, noMarks, type StepDetails, type StepState } from '../../report'
import { useAnswers } from '../../stores/answers'
import { usePreferences } from '../../stores/preferences'

/** A problem with keeping the marks, which the page must show. */
export type TicksNotice = 'unavailable' | 'unreadable'

/** The store of the marks. */
export const useTicks = defineStore('ticks', () => {
  const answers = useAnswers()
  const preferences = usePreferences()
  const ticks: Ticks = ticksOn(preferences.device() ?? nowhere, edition)
  const marks = shallowRef<Marks>(noMarks)
  const notice = shallowRef<TicksNotice>()

  const isKeeping = computed(() => preferences.preferences.keepAnswers)

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

  /** Reads the marks that the device keeps, at the start and when another tab has changed them. */
  function look(): void {
    if (isKeeping.value && ticks.look() === 'unreadable') notice.value = 'unreadable'
    marks.value = ticks.now()
  }

  function keep(): void {
    if (isKeeping.value && !answers.isHeldBack) notice.value = ticks.keep() ? undefined : 'unavailable'
    marks.value = ticks.now()
  }

  function forget(): void {
    ticks.forget()
    notice.value = undefined
    marks.value = ticks.now()
  }

  /** Replaces the marks of this tab by those that the device keeps, which may be none. */
  function takeKept(): void {
    if (!isKeeping.value || answers.isHeldBack) return
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
    // Nothing is kept any more, so a problem with keeping no longer matters.
    stopKeeping: () => {
      notice.value = undefined
    },
  })

  look()
  return { marks, notice, isKeeping, mark, note, look }
})
