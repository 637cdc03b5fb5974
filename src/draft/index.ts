/** The public interface to all that is kept on this device. */
export { type Draft, DRAFT_KEY, draftOn, NAMES_KEY, PORTFOLIO_KEY, TICKS_KEY } from './draft'
export { type DeviceStorage, type Keeper, keeperOver, nowhere } from './keeper'
export { isKept, type KeepingNotice, newSession, noticeOf, standsOnlyHere } from './keeping'
export { keepNames, LONGEST_NAME, type Names, noNames, readNames, tidyName, withSharedName } from './names'
export {
  keepPreferences,
  type Preferences,
  PREFERENCES_KEY,
  readPreferences,
  type Theme,
  themes,
} from './preferences'
export { look, proceed } from './proceed'
export { type SessionEvent, withAnswer } from './session'
export { LONGEST_NOTE, LONGEST_OWNER, readTicks, type Ticks, ticksOn, writeTicks } from './ticks'
