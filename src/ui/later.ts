/** Whether the parts that no first page needs are there with their words, and the way to have them. */
import { type ShallowRef, shallowRef } from 'vue'
import { ensureWords, withSecondTry } from '../i18n'
import type * as parts from './later-parts'

type LaterParts = typeof parts

const loaded = shallowRef<LaterParts>()

/** The parts, once they are there. */
export const laterParts: Readonly<ShallowRef<LaterParts | undefined>> = loaded

/** Loads the parts unless they are there. Rejects when they cannot be loaded, not even at the second try. */
export async function ensureLaterParts(): Promise<LaterParts> {
  if (loaded.value) return loaded.value
  const [parts] = await Promise.all([withSecondTry(() => import('./later-parts')), ensureWords('later')])
  return (loaded.value = parts)
}
