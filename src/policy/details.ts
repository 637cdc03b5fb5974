/**
 * What the result, the library and the about page alone look up:
 * - what to do
 * - whom to ask
 * - what a statement rests on
 */
export { actOf } from './contacts/agenda'
export { contacts } from './contacts/contacts'
export { generalSources, reportedIn } from './general-sources'
export { guidance } from './measures/guidance'
export { specialCases } from './special-cases'
export { measureSources } from './measures/sources'
