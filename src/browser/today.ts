/** Today's date. */
import { type IsoDate, readDate } from '../engine'

/** Today's date as `YYYY-MM-DD`, in the user's own time zone. */
export function today(): IsoDate {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return readDate(`${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`)
}
