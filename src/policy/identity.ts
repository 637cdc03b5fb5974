/**
 * What tells the app of one circular from that of another: the name under which it keeps things on a device, saves
 * files and writes its format. Apart from all else, because the script before the first painting needs it.
 */
export const siteId = 'service-export-policy-finder'
