import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { QuestionId } from '../policy'

/**
 * The questions that an answer has brought.
 *
 * The page that follows announces them. Then the user is led through them, and back to the page where the answer was
 * changed.
 */
export const useNewlyAsked = defineStore('newly-asked', () => {
  const questions = shallowRef<readonly QuestionId[]>([])
  const pending = shallowRef<readonly QuestionId[]>([])
  let saidAt = ''

  /** Notes which questions are to be asked now, and which of them were not before. */
  function note(before: readonly QuestionId[], after: readonly QuestionId[]): void {
    questions.value = after.filter((question) => !before.includes(question))
    pending.value = after.filter(
      (question) => questions.value.includes(question) || pending.value.includes(question),
    )
  }

  /** Sets the address at which they are announced. */
  function sayAt(address: string): void {
    saidAt = address
  }

  /** Forgets the announcement at any other address, and the pending questions on pages that are no question. */
  function arriveAt(address: string): void {
    if (address !== saidAt) questions.value = []
    if (!address.startsWith('/q/')) pending.value = []
  }

  function forget(): void {
    questions.value = []
    pending.value = []
  }

  return { questions, pending, note, sayAt, arriveAt, forget }
})
