import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import {
  keepNames,
  NAMES_KEY,
  type Names,
  noNames,
  nowhere,
  readNames,
  tidyName,
  withSharedName,
} from '../draft'
import { useAnswers } from './answers'
import { usePreferences } from './preferences'

/** Whose answers a sheet or a file is made from. */
export type AnswersOf =
  | { readonly kind: 'own' }
  /** Opened from a link or a code. */
  | { readonly kind: 'shared'; readonly token: string }

/** The names on one sheet or in one file; empty where nobody is named. */
export interface NamesOnSheet {
  readonly enterprise: string
  readonly adviser: string
}

/**
 * For whom sheets and files are made, and by whom. No link, code, address or title of a page ever holds these names.
 *
 * The names follow the answers: they are kept on this device only if the answers are, and deleted with them. While the
 * user has yet to decide about the answers, no name is written.
 */
export const useNames = defineStore('names', () => {
  const answers = useAnswers()
  const preferences = usePreferences()
  const device = preferences.device() ?? nowhere
  const names = shallowRef<Names>(noNames)
  /** Whether the device has kept the last given name; undefined before one is given. */
  const isKept = shallowRef<boolean>()
  /** The own name before another enterprise's answers were adopted, as long as that can be undone. */
  let earlier: string | undefined

  const isKeeping = computed(() => preferences.preferences.keepAnswers)

  /** Returns the names for a sheet or a file made from these answers. */
  function namesFor(of: AnswersOf): NamesOnSheet {
    const { enterprise, adviser, shared } = names.value
    return { enterprise: of.kind === 'own' ? enterprise : (shared.get(of.token) ?? ''), adviser }
  }

  /** Names the enterprise whose answers these are; an empty name removes it. */
  function nameEnterprise(of: AnswersOf, given: string): void {
    look()
    const name = tidyName(given)
    earlier = of.kind === 'own' ? undefined : earlier
    keep(
      of.kind === 'own' ? { ...names.value, enterprise: name } : withSharedName(names.value, of.token, name),
    )
  }

  /** Names who prepares sheets and files; an empty name removes it. */
  function nameAdviser(given: string): void {
    look()
    keep({ ...names.value, adviser: tidyName(given) })
  }

  /** Takes over the name of an enterprise whose answers have become the user's own. */
  function adopt(name: string): void {
    const before = names.value.enterprise
    nameEnterprise({ kind: 'own' }, name)
    earlier = before
  }

  /** Takes up what the device keeps, at the start and after another tab may have changed it. */
  function look(): void {
    if (!isKeeping.value) return
    const text = device.look(NAMES_KEY)
    // Names that were removed elsewhere stay on this page until the user has decided.
    const read = typeof text === 'string' ? readNames(text) : undefined
    if (read) names.value = read
  }

  function keep(next: Names): void {
    names.value = next
    isKept.value = isKeeping.value && !answers.isHeldBack && keepNames(device, next)
  }

  function forget(): void {
    names.value = noNames
    isKept.value = undefined
    earlier = undefined
  }

  answers.accompany({
    forget,
    take: () => {
      if (!isKeeping.value || answers.isHeldBack) return
      forget()
      look()
    },
    keep: () => {
      keep(names.value)
    },
    stopKeeping: () => {
      isKept.value = undefined
    },
    replace: () => {
      earlier = undefined
    },
    undo: () => {
      if (earlier !== undefined) nameEnterprise({ kind: 'own' }, earlier)
    },
  })

  look()
  return { isKept, isKeeping, namesFor, nameEnterprise, nameAdviser, adopt, look }
})
