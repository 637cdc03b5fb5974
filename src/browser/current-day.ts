/**
 * The day of which pages speak. A page can stay open over midnight, and some ways to use a measure end with a day. So the
 * day is reactive, and everything on the page turns with it at once: screen, paper and files speak of one day.
 */
import { shallowRef } from 'vue'
import type { IsoDate } from '../engine'
import { today } from './today'

/** How often the clock is read while nobody touches the page, in milliseconds. */
const INTERVAL = 60_000

const day = shallowRef(today())

function readClock(): void {
  day.value = today()
}

setInterval(readClock, INTERVAL)
// Timers stand still while a computer sleeps. So the clock is also read before the user does anything.
for (const event of ['focus', 'pageshow', 'beforeprint', 'pointerdown', 'keydown'])
  window.addEventListener(event, readClock, { capture: true })

/**
 * Returns the day as `YYYY-MM-DD`, in the user's own time zone. It is reactive: what is computed from it is computed anew
 * after midnight.
 */
export const currentDay = (): IsoDate => day.value
