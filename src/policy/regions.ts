/**
 * The 31 province-level divisions of the Chinese mainland and the special zones that lie in each.
 *
 * Ids are ISO 3166-2 codes in lower case. Public sources name the zones:
 * - 23 pilot free trade zones as of June 2026 (CCTV, 2026-06-27); Inner Mongolia's since 2026-04-09
 * - Beijing as the demonstration zone for opening up the services sector, since 2020
 * - 19 places as comprehensive pilots for it, in the batches of 2021-04, 2022-12-20 and 2025-04-11
 *
 * Tianjin, Shanghai, Hainan and Chongqing are pilot areas as a whole.
 */

/** The six customary parts of the country, which group the long list. */
export type PartOfCountry = 'north' | 'northeast' | 'east' | 'central-south' | 'southwest' | 'northwest'

interface Region<Id extends string = string> {
  readonly id: Id
  readonly part: PartOfCountry
  /** A pilot free trade zone lies in it. */
  readonly freeTradeZone?: true
  /** A city in it, not the whole of it, is a comprehensive pilot for opening up the services sector. */
  readonly pilotCity?: true
}

/** Every division with its part of the country, in the customary order. */
export const regions = [
  { id: 'cn-bj', part: 'north', freeTradeZone: true },
  { id: 'cn-tj', part: 'north', freeTradeZone: true },
  { id: 'cn-he', part: 'north', freeTradeZone: true },
  { id: 'cn-sx', part: 'north' },
  { id: 'cn-nm', part: 'north', freeTradeZone: true },
  { id: 'cn-ln', part: 'northeast', freeTradeZone: true, pilotCity: true },
  { id: 'cn-jl', part: 'northeast' },
  { id: 'cn-hl', part: 'northeast', freeTradeZone: true },
  { id: 'cn-sh', part: 'east', freeTradeZone: true },
  { id: 'cn-js', part: 'east', freeTradeZone: true, pilotCity: true },
  { id: 'cn-zj', part: 'east', freeTradeZone: true, pilotCity: true },
  { id: 'cn-ah', part: 'east', freeTradeZone: true, pilotCity: true },
  { id: 'cn-fj', part: 'east', freeTradeZone: true, pilotCity: true },
  { id: 'cn-jx', part: 'east' },
  { id: 'cn-sd', part: 'east', freeTradeZone: true, pilotCity: true },
  { id: 'cn-ha', part: 'central-south', freeTradeZone: true },
  { id: 'cn-hb', part: 'central-south', freeTradeZone: true, pilotCity: true },
  { id: 'cn-hn', part: 'central-south', freeTradeZone: true },
  { id: 'cn-gd', part: 'central-south', freeTradeZone: true, pilotCity: true },
  { id: 'cn-gx', part: 'central-south', freeTradeZone: true },
  { id: 'cn-hi', part: 'central-south', freeTradeZone: true },
  { id: 'cn-cq', part: 'southwest', freeTradeZone: true },
  { id: 'cn-sc', part: 'southwest', freeTradeZone: true, pilotCity: true },
  { id: 'cn-gz', part: 'southwest' },
  { id: 'cn-yn', part: 'southwest', freeTradeZone: true },
  { id: 'cn-xz', part: 'southwest' },
  { id: 'cn-sn', part: 'northwest', freeTradeZone: true, pilotCity: true },
  { id: 'cn-gs', part: 'northwest' },
  { id: 'cn-qh', part: 'northwest' },
  { id: 'cn-nx', part: 'northwest' },
  { id: 'cn-xj', part: 'northwest', freeTradeZone: true },
] as const satisfies readonly Region[]

/** The id of a division. */
export type RegionId = (typeof regions)[number]['id']

/** The divisions in which a pilot free trade zone lies: 23, Hainan among them. */
export const regionsWithFreeTradeZone: readonly RegionId[] = regions
  .filter((region) => 'freeTradeZone' in region)
  .map((region) => region.id)

/** The divisions of which a city, not the whole, is a comprehensive pilot for opening up the services sector. */
export const regionsWithPilotCity: readonly RegionId[] = regions
  .filter((region) => 'pilotCity' in region)
  .map((region) => region.id)
