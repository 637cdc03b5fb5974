/** The person's answers: given, changed, kept on this device, deleted. Everything else follows from them. */
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { type Answer, type Answers, type Assessment, assess, interview } from '../engine'
import type { Draft, OpenedDraft, Saving } from '../draft'
import { catalogue, type MeasureId, type QuestionId } from '../policy'

/** What the person must be told about the keeping of the answers. */
export type KeepingNotice =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'dropped'; readonly count: number }
  | { readonly kind: 'removed' }
  /** Other answers have taken the place of the person's own; this can be undone. */
  | { readonly kind: 'replaced' }
  /** Another tab has kept other answers, or has deleted them; the person chooses which ones stay. */
  | { readonly kind: 'changed-elsewhere' | 'removed-elsewhere' }

export const useAnswers = defineStore('answers', () => {
  const answers = shallowRef<Answers>({})
  const notice = shallowRef<KeepingNotice>()
  let replaced: Answers | undefined
  let draft: Draft | undefined
  let isKeeping = false
  let saidUnavailable = false
  let owesUnavailable = false
  /** Whether answers of this tab are kept nowhere, because another tab has kept others in the meantime. */
  const isOnlyHere = shallowRef(false)
  const isKept = shallowRef(false)
  let lastAssessment: Assessment<MeasureId> | undefined

  const assessment = computed(() => (lastAssessment = assess(catalogue, answers.value, lastAssessment)))
  const standing = computed(() => interview(catalogue, answers.value))
  const answeredCount = computed(
    () => catalogue.questions.filter(({ id }) => answers.value[id] !== undefined).length,
  )

  /** Whether a reload would lose answers, because the device does not keep them. */
  const isInMemoryOnly = computed(() => answeredCount.value > 0 && !isKept.value)

  /** Takes up what the device kept; from here on, answers are saved there as they are given. */
  function resume(from: Draft): void {
    draft = from
    isKeeping = true
    isKept.value = true
    take(from.open())
  }

  /** Keeps nothing on the device; but deleting erases what an earlier visit, or another tab, has left there. */
  function keepNothing(except: Draft): void {
    draft = except
    isKeeping = false
  }

  function take(opened: OpenedDraft): void {
    if (opened.kind === 'unreadable') notice.value = { kind: 'unreadable' }
    if (opened.kind !== 'read') return
    answers.value = opened.answers
    if (opened.dropped.length > 0) notice.value = { kind: 'dropped', count: opened.dropped.length }
  }

  /** Answers a question, or takes the answer back (`undefined`). */
  function answer(question: QuestionId, given: Answer | undefined): void {
    const { [question]: _, ...others } = answers.value
    answers.value = given === undefined || given.length === 0 ? others : { ...others, [question]: given }
    save()
  }

  /** Puts other answers in the place of all of the person's own. What was there can be brought back. */
  function replaceAll(others: Answers): void {
    replaced = answers.value
    answers.value = others
    notice.value = { kind: 'replaced' }
    save()
  }

  /** Brings back what `replaceAll` has replaced. */
  function undoReplacing(): void {
    if (!replaced) return
    answers.value = replaced
    replaced = undefined
    notice.value = undefined
    save()
  }

  /** Deletes every answer, here and on the device. */
  function removeAll(): void {
    answers.value = {}
    replaced = undefined
    isOnlyHere.value = false
    const gone = draft ? draft.erase() : true
    notice.value = { kind: gone ? 'removed' : 'unavailable' }
  }

  /** Keeps answers on the device from now on. */
  function startKeeping(next: Draft): void {
    draft = next
    isKeeping = true
    told(draft.overwrite(answers.value))
  }

  /** Erases what is on the device and keeps nothing more there. */
  function stopKeeping(): void {
    draft?.erase()
    isKeeping = false
    isKept.value = false
    isOnlyHere.value = false
    owesUnavailable = false
    // There is nothing left to choose from.
    if (asksForChoice()) notice.value = wayBack()
  }

  /** Looks whether another tab has changed what is kept, and asks the person which answers are to stay. */
  function heedOtherTabs(): void {
    if (!isKeeping || !draft) return
    if (draft.isChangedElsewhere()) {
      notice.value = { kind: draft.isEmpty() ? 'removed-elsewhere' : 'changed-elsewhere' }
      return
    }
    // The other tab has put back what was there.
    if (asksForChoice()) notice.value = wayBack()
    if (isOnlyHere.value) told(draft.overwrite(answers.value))
  }

  /** The notice with the way back to the answers that others have replaced, if there are any. */
  function wayBack(): KeepingNotice | undefined {
    return replaced && { kind: 'replaced' }
  }

  function asksForChoice(): boolean {
    return notice.value?.kind === 'removed-elsewhere' || notice.value?.kind === 'changed-elsewhere'
  }

  /** After a rest, in which everything on this page stood still: what the device keeps is newer. */
  function catchUp(): void {
    if (isOnlyHere.value) heedOtherTabs()
    else if (isKeeping && draft?.isChangedElsewhere()) takeFromOtherTab()
  }

  /** The person's choice: what the other tab has kept, or left empty. */
  function takeFromOtherTab(): void {
    if (!draft) return
    notice.value = undefined
    replaced = undefined
    isOnlyHere.value = false
    isKept.value = true
    const opened = draft.open()
    if (opened.kind === 'none') answers.value = {}
    else take(opened)
  }

  /** The person's choice: the answers of this tab. */
  function keepThisTab(): void {
    notice.value = wayBack()
    if (draft) told(draft.overwrite(answers.value))
  }

  function save(): void {
    if (isKeeping && draft) told(draft.save(answers.value))
  }

  function told(saving: Saving): void {
    isOnlyHere.value = saving === 'changed-elsewhere'
    isKept.value = saving === 'kept'
    if (saving === 'changed-elsewhere') heedOtherTabs()
    owesUnavailable = saving === 'not-kept' && !saidUnavailable
    if (isKept.value) forgetUnavailable()
    // The way back to one's own answers must not be lost over this; it is said after that.
    if (notice.value?.kind !== 'replaced') sayUnavailable()
  }

  function sayUnavailable(): void {
    if (!owesUnavailable) return
    owesUnavailable = false
    saidUnavailable = true
    notice.value = { kind: 'unavailable' }
  }

  /** The device keeps the answers again: what was said of it is no longer true. */
  function forgetUnavailable(): void {
    saidUnavailable = false
    if (notice.value?.kind === 'unavailable') notice.value = undefined
  }

  function dismissNotice(): void {
    notice.value = undefined
    replaced = undefined
    sayUnavailable()
  }

  return {
    answers,
    notice,
    assessment,
    standing,
    answeredCount,
    isOnlyHere,
    isInMemoryOnly,
    resume,
    answer,
    replaceAll,
    undoReplacing,
    removeAll,
    startKeeping,
    stopKeeping,
    keepNothing,
    heedOtherTabs,
    catchUp,
    takeFromOtherTab,
    keepThisTab,
    dismissNotice,
  }
})
