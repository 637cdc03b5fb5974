/** The questions that the last answer has newly opened, so that the page that follows can say so. */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { QuestionId } from '../policy'

export const useOpened = defineStore('opened', () => {
  const questions = shallowRef<readonly QuestionId[]>([])

  /** Notes which questions are to be asked now that were not before. */
  function note(before: readonly QuestionId[], after: readonly QuestionId[]): void {
    questions.value = after.filter((question) => !before.includes(question))
  }

  return { questions, note }
})
