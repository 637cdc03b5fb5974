/** What the toy keeps on a device goes by a name of its own. */
export const siteId = 'lemonade-policy-finder'
